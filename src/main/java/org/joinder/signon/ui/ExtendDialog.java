package org.joinder.signon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.function.BiPredicate;
import org.joinder.signon.Round;

/** Asks for a later deadline and why; closes only once the round has it. */
class ExtendDialog extends Dialog {

    ExtendDialog(Round round, BiPredicate<LocalDateTime, String> extend) {
        setHeaderTitle("Extend the round");
        var deadline = new DateTimePicker("New deadline");
        deadline.setValue(LocalDateTime.ofInstant(round.deadline(), round.zone()));
        deadline.setHelperText("On the clock of " + round.zone().getId());
        var reason = new TextArea("Reason");
        reason.setWidthFull();
        add(new Paragraph("The deadline is " + Words.deadline(round) + "."), deadline, reason);
        var done = new Button("Extend", _ -> {
            deadline.setInvalid(deadline.isEmpty());
            deadline.setErrorMessage("Enter the day and the time.");
            if (!deadline.isEmpty() && extend.test(deadline.getValue(), reason.getValue())) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", _ -> close()), done);
    }
}

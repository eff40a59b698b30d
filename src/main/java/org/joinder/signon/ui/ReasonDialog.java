package org.joinder.signon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks for the reason of a step, says what follows from it, and closes only once the step is done. */
class ReasonDialog extends Dialog {

    ReasonDialog(String title, String whatFollows, Predicate<String> take) {
        setHeaderTitle(title);
        var reason = new TextArea("Reason");
        reason.setWidthFull();
        reason.setHelperText("Kept with the round; every office that was asked can read it.");
        add(new Paragraph(whatFollows), reason);
        var done = new Button(title, _ -> {
            if (take.test(reason.getValue())) {
                close();
            }
        });
        done.setId("take-step");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", _ -> close()), done);
    }
}

package org.joinder.campaigns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.BoardAsk;
import org.jspecify.annotations.Nullable;

/** Asks what became of an ask; closes only once it is saved. */
class OutcomeDialog extends Dialog {

    /** What a person decided. */
    record Decision(AskOutcome outcome, @Nullable LocalDate on, String reason) {}

    OutcomeDialog(BoardAsk ask, Predicate<Decision> save) {
        setHeaderTitle("Outcome of the ask on " + ask.ask().section().citation());
        var outcome = new Select<AskOutcome>();
        outcome.setLabel("Outcome");
        outcome.setItems(AskOutcome.values());
        outcome.setItemLabelGenerator(AskOutcome::words);
        outcome.setValue(ask.outcome());
        var on = new DatePicker("On");
        on.setValue(ask.decidedOn());
        var reason = new TextArea("By what, and why we say so");
        reason.setValue(ask.reason());
        reason.setWidthFull();
        add(outcome, on, reason);
        getFooter().add(new Button("Cancel", _ -> close()), new Button("Save outcome", _ -> {
            if (save.test(new Decision(outcome.getValue(), on.getValue(), reason.getValue()))) {
                close();
            }
        }));
    }
}

package org.joinder.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks what was done about a report; stays open with what was typed until that is taken. */
class AnswerDialog extends Dialog {

    AnswerDialog(Predicate<String> save) {
        setHeaderTitle("Close the report");
        var answer = new TextArea("What was done about it");
        answer.setWidthFull();
        add(answer);
        getFooter().add(new Button("Cancel", _ -> close()), new Button("Close the report", _ -> {
            if (save.test(answer.getValue())) {
                close();
            }
        }));
    }
}

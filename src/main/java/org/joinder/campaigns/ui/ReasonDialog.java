package org.joinder.campaigns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks for a reason; closes only once what it is for is done. */
class ReasonDialog extends Dialog {

    ReasonDialog(String title, Predicate<String> save) {
        setHeaderTitle(title);
        var reason = new TextArea("Reason");
        reason.setWidthFull();
        add(reason);
        getFooter().add(new Button("Cancel", _ -> close()), new Button(title, _ -> {
            if (save.test(reason.getValue())) {
                close();
            }
        }));
    }
}

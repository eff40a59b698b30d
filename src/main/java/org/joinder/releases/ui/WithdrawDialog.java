package org.joinder.releases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks why a release is withdrawn. Stays open while it is refused. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(String what, Predicate<String> withdraw) {
        setHeaderTitle("Withdraw");
        TextArea reason = new TextArea("Reason");
        reason.setWidthFull();
        add(new Paragraph("“" + what + "” is then no longer public. It stays here with its history."), reason);
        Button confirm = new Button("Withdraw", click -> {
            if (withdraw.test(reason.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }
}

package org.joinder.delegations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.joinder.delegations.Delegation;
import org.joinder.delegations.DelegationService;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Saving;

/** Asks why, then ends a delegation. */
class RevokeDialog extends Dialog {

    RevokeDialog(Delegation delegation, DelegationService delegations, Runnable revoked) {
        setHeaderTitle("Revoke delegation");
        var refusal = new FormMessage();
        var reason = new TextField("Why");
        reason.setWidthFull();
        var confirm = new Button("Revoke", click -> {
            if (Saving.tried(
                    refusal,
                    () -> delegations.revoke(delegation.id(), reason.getValue()),
                    "The delegation is revoked.")) {
                close();
                revoked.run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        add(
                refusal,
                new Paragraph(delegation.sentence() + " can no longer answer. Answers given before stay."),
                reason);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }
}

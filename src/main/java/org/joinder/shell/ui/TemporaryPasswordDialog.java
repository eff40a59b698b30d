package org.joinder.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** Shows a temporary password this one time, to be handed over. */
final class TemporaryPasswordDialog {

    private TemporaryPasswordDialog() {}

    static void show(String password) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Temporary password");
        var shown = new Pre(password);
        shown.addClassName("temporary-password");
        dialog.add(
                shown,
                new Paragraph("Hand it over in person or by telephone. It is shown only now, and the person chooses"
                        + " another at the first sign-in."));
        dialog.getFooter().add(new Button("Done", click -> dialog.close()));
        dialog.open();
    }
}

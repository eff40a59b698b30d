package org.joinder.links.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.joinder.links.Link;
import org.joinder.links.LinkService;
import org.joinder.shell.Notifications;

/** Asks once, and why, before a link is taken back. */
class RetractDialog extends Dialog {

    RetractDialog(Link link, LinkService links, Runnable done) {
        setHeaderTitle("Take back this link");
        var reason = new TextField("Reason");
        reason.setWidthFull();
        add(new Paragraph("All its evidence is taken back; that it was there stays on record."), reason);
        var take = new Button("Take back link", _ -> {
            if (reason.isEmpty()) {
                Notifications.refused("Say why the link is taken back.");
                return;
            }
            links.retract(link.from(), link.kind(), link.to(), reason.getValue().strip());
            Notifications.saved("The link is taken back.");
            close();
            done.run();
        });
        getFooter().add(new Button("Cancel", _ -> close()), take);
    }
}

package org.joinder.signdoor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.joinder.letters.LetterId;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Saving;
import org.joinder.shell.ViewerTime;
import org.joinder.signdoor.Circulation;
import org.joinder.signdoor.CirculationRow;
import org.joinder.signdoor.Contact;
import org.joinder.signdoor.ContactService;
import org.joinder.signdoor.SignLink;

/** One office: whom to write to, one message to one of them, and the links it was sent. */
class OfficeDialog extends Dialog {

    private final LetterId letter;
    private final CirculationRow row;
    private final ContactService contacts;
    private final Circulation circulation;
    private final Runnable changed;
    private final FormMessage refusal = new FormMessage();
    private final TextField name = new TextField("Name");
    private final EmailField address = new EmailField("E-mail address");
    private final TextField why = new TextField("Why a link is revoked");

    OfficeDialog(
            LetterId letter, CirculationRow row, ContactService contacts, Circulation circulation, Runnable changed) {
        this.letter = letter;
        this.row = row;
        this.contacts = contacts;
        this.circulation = circulation;
        this.changed = changed;
        setHeaderTitle(row.office().displayName());
        var form = new Div(name, address, new Button("Add contact", click -> add()));
        form.addClassName("form-grid");
        add(refusal, new H3("Contacts"), people(), form);
        if (!row.links().isEmpty()) {
            add(new H3("One-time links"), links(), why);
        }
        getFooter().add(new Button("Close", click -> close()));
    }

    static String standing(SignLink link) {
        var used = link.usedAt();
        if (used != null) {
            return "Used " + ViewerTime.moment(used);
        }
        return link.endedAt() != null ? "Revoked" : "Open until " + ViewerTime.moment(link.expiresAt());
    }

    private Component people() {
        if (row.contacts().isEmpty()) {
            return new Paragraph("Nobody of this office is written to yet. Add a contact, then send the invitation.");
        }
        var list = new UnorderedList();
        row.contacts().forEach(each -> list.add(person(each)));
        return list;
    }

    private ListItem person(Contact contact) {
        var item = new ListItem(new Span(
                contact.name() + ", " + contact.address() + (contact.hasAccount() ? " (has an account) " : " ")));
        var send = new Button(
                "Send invitation",
                click -> done(
                        () -> circulation.inviteAgain(letter, contact),
                        "The invitation is on its way to " + contact.address() + "."));
        send.setAriaLabel("Send the invitation to " + contact.address());
        item.add(send);
        if (!contact.hasAccount()) {
            var remove = new Button(
                    "Remove",
                    click -> done(() -> contacts.remove(contact), contact.name() + " is no contact any more."));
            remove.setAriaLabel("Remove " + contact.address());
            item.add(remove);
        }
        return item;
    }

    private UnorderedList links() {
        var list = new UnorderedList();
        row.links().forEach(link -> {
            var item = new ListItem(new Span(link.address() + ", " + standing(link) + " "));
            if (link.usedAt() == null && link.endedAt() == null) {
                var revoke = new Button(
                        "Revoke",
                        click -> done(() -> circulation.revoke(link, why.getValue()), "The link is revoked."));
                revoke.setAriaLabel("Revoke the link of " + link.address());
                item.add(revoke);
            }
            list.add(item);
        });
        return list;
    }

    private void add() {
        done(
                () -> contacts.add(row.office(), name.getValue(), address.getValue()),
                address.getValue() + " is a contact of " + row.office().displayName() + ".");
    }

    private void done(Runnable change, String words) {
        if (Saving.tried(refusal, change, words)) {
            close();
            changed.run();
        }
    }
}

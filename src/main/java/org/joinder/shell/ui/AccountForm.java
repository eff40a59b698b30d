package org.joinder.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.security.AccountDraft;
import org.joinder.security.AccountRole;

/** The fields of an account. */
class AccountForm extends Composite<FormLayout> {

    private final Binder<AccountDraft> binder = new Binder<>(AccountDraft.class);
    private final TextField displayName = new TextField("Name");
    private final EmailField username = new EmailField("E-mail address");
    private final Select<AccountRole> role = new Select<>();
    private final ComboBox<Jurisdiction> office = new ComboBox<>("Office");

    AccountForm() {
        role.setLabel("Role");
        role.setItems(AccountRole.values());
        role.setItemLabelGenerator(AccountRole::word);
        role.addValueChangeListener(change -> showOffice());
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        office.setClearButtonVisible(true);
        binder.forField(displayName).asRequired("Type a name.").bind("displayName");
        binder.forField(username).asRequired("Type an e-mail address.").bind("username");
        binder.forField(role).bind("role");
        binder.forField(office).bind("office");
        getContent().add(displayName, username, role, office);
    }

    void show(AccountDraft draft) {
        binder.readRecord(draft);
        showOffice();
    }

    /** What was typed; empty, with the fields saying why, when it is incomplete. */
    Optional<AccountDraft> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }

    private void showOffice() {
        var needed = role.getValue() != null && role.getValue().needsOffice();
        office.setVisible(needed);
        office.setRequiredIndicatorVisible(needed);
        if (!needed) {
            office.clear();
        }
    }
}

package org.joinder.shell.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.joinder.security.OwnAccountService;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;

/** Where a person changes the own password. */
@Route("password")
@PageTitle("Change password · Joinder")
@PermitAll
class PasswordView extends Main {

    private final OwnAccountService account;
    private final PasswordField current = field("Current password", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField next = field("New password", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("New password, once more", Autocomplete.NEW_PASSWORD);
    private final FormMessage message = new FormMessage();

    PasswordView(OwnAccountService account) {
        this.account = account;
        addClassName("view");
        next.setHelperText("At least 12 characters. A few words in a row are easy to keep in mind.");
        add(new Toolbar("Change password"));
        if (account.mustChangePassword()) {
            add(new Paragraph("This password was given to you by an administrator. Choose one that only you know."));
        }
        var form = new Div(message, current, next, again, saveButton());
        form.addClassName("narrow-form");
        add(form);
    }

    private Button saveButton() {
        var save = new Button("Change password", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        return save;
    }

    private void save() {
        message.clear();
        if (!next.getValue().equals(again.getValue())) {
            message.show("The two new passwords differ.");
            return;
        }
        if (Saving.tried(
                message,
                () -> account.changePassword(current.getValue(), next.getValue()),
                "Password changed. Your other sessions were signed out.")) {
            List.of(current, next, again).forEach(PasswordField::clear);
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private static PasswordField field(String label, Autocomplete autocomplete) {
        var field = new PasswordField(label);
        field.setAutocomplete(autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}

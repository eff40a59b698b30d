package org.joinder.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.function.Supplier;
import org.joinder.security.AccountDraft;
import org.joinder.security.AccountRole;
import org.joinder.security.AccountRow;
import org.joinder.security.AccountService;
import org.joinder.security.NewPassword;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Notifications;
import org.joinder.shell.Saving;

/** One account beside the list: its fields, what can be done with it, and who changed what. */
class AccountDetail extends Div {

    private final AccountService accounts;
    private final SerializableConsumer<String> open;
    private final AccountForm form = new AccountForm();
    private final FormMessage message = new FormMessage();

    private AccountDetail(String title, AccountService accounts, SerializableConsumer<String> open) {
        this.accounts = accounts;
        this.open = open;
        addClassName("detail");
        add(new H2(title), message, form);
    }

    static AccountDetail ofNew(AccountService accounts, SerializableConsumer<String> open) {
        var detail = new AccountDetail("New account", accounts, open);
        detail.form.show(new AccountDraft("", "", AccountRole.STAFF, null));
        detail.add(detail.buttons(detail.primary("Create account", detail::create)));
        return detail;
    }

    static AccountDetail of(AccountRow account, AccountService accounts, SerializableConsumer<String> open) {
        var detail = new AccountDetail(account.displayName(), accounts, open);
        detail.form.show(account.draft());
        detail.add(detail.buttons(
                detail.primary("Save", () -> detail.save(account)),
                new Button("New password", click -> detail.askForNewPassword(account)),
                detail.enabling(account)));
        detail.add(new AccountHistoryList(accounts.history(account.id())));
        return detail;
    }

    private void create() {
        form.read().flatMap(draft -> attempt(() -> accounts.create(draft))).ifPresent(created -> {
            TemporaryPasswordDialog.show(created.password());
            open.accept("" + created.account().value());
        });
    }

    private void save(AccountRow account) {
        form.read()
                .flatMap(draft -> attempt(() -> accounts.change(account.id(), draft, account.version())))
                .ifPresent(saved -> {
                    Notifications.saved("Saved " + saved.displayName() + ".");
                    open.accept("" + saved.id().value());
                });
    }

    private void askForNewPassword(AccountRow account) {
        new ConfirmDialog(
                        "New password for " + account.displayName() + "?",
                        "The present password stops working and open sessions end.",
                        "Give new password",
                        confirm -> attempt(() -> accounts.resetPassword(account.id()))
                                .map(NewPassword::password)
                                .ifPresent(password -> {
                                    TemporaryPasswordDialog.show(password);
                                    open.accept("" + account.id().value());
                                }),
                        "Cancel",
                        cancel -> {})
                .open();
    }

    private Button enabling(AccountRow account) {
        if (account.enabled()) {
            var disable = new Button("Disable", click -> setEnabled(account, false));
            disable.addThemeVariants(ButtonVariant.ERROR);
            return disable;
        }
        return new Button("Enable", click -> setEnabled(account, true));
    }

    // Asks for nothing: enabling again undoes it.
    private void setEnabled(AccountRow account, boolean enabled) {
        attempt(() -> {
                    if (enabled) {
                        accounts.enable(account.id());
                    } else {
                        accounts.disable(account.id());
                    }
                    return account;
                })
                .ifPresent(done -> {
                    Notifications.saved(account.displayName()
                            + (enabled ? " may sign in again." : " is signed out and may not sign in any more."));
                    open.accept("" + account.id().value());
                });
    }

    private <T> Optional<T> attempt(Supplier<T> change) {
        return Saving.attempt(message, change);
    }

    private Button primary(String words, SerializableRunnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div buttons(Button... buttons) {
        var row = new Div(buttons);
        row.add(new Button("Close", click -> open.accept("")));
        row.addClassName("button-row");
        return row;
    }
}

package org.joinder.security;

import java.util.UUID;
import org.joinder.base.Jurisdiction;

/** Accounts for tests, each with an address of its own. */
public final class AccountFixtures {

    public static final String PASSWORD = "quiet river stone";

    private AccountFixtures() {}

    public static AccountDraft aDraft(AccountRole role) {
        var office = role.needsOffice() ? Jurisdiction.NEW_MEXICO : null;
        return new AccountDraft("person-" + UUID.randomUUID() + "@example.test", "Robin Field", role, office);
    }

    public static AccountRow anAccount(AccountService accounts, AccountRole role) {
        return AsSystem.run(() -> {
            var id = accounts.create(aDraft(role), PASSWORD);
            return accounts.find(id).orElseThrow();
        });
    }
}

package org.joinder.demo;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.security.AccountDraft;
import org.joinder.security.AccountRole;
import org.joinder.security.AccountService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sign-ins that the first start shows. */
@Component
class DemoAccounts implements DemoStep {

    static final String PASSWORD = "joinder-demo";

    private final AccountService accounts;

    DemoAccounts(AccountService accounts) {
        this.accounts = accounts;
    }

    record Entry(
            String username,
            String name,
            AccountRole role,
            @Nullable String office) {}

    static List<Entry> entries() {
        return DemoFiles.list("accounts.json", Entry[].class);
    }

    @Override
    public int load() {
        List<Entry> missing = entries().stream()
                .filter(entry -> accounts.findByUsername(entry.username()).isEmpty())
                .toList();
        missing.forEach(entry -> accounts.create(draft(entry), PASSWORD));
        return missing.size();
    }

    private static AccountDraft draft(Entry entry) {
        Jurisdiction office = entry.office() == null ? null : Jurisdiction.of(entry.office());
        return new AccountDraft(entry.username(), entry.name(), entry.role(), office);
    }
}

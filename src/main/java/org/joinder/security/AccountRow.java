package org.joinder.security;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** An account as administrators see it. */
public record AccountRow(
        AccountId id,
        String username,
        String displayName,
        AccountRole role,
        @Nullable Jurisdiction office,
        boolean enabled,
        long version) {

    public AccountDraft draft() {
        return new AccountDraft(username, displayName, role, office);
    }
}

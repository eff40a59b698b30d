package org.joinder.security;

import java.util.Locale;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What an administrator types of an account. The e-mail address is the sign-in name, in small letters. */
public record AccountDraft(
        String username,
        String displayName,
        AccountRole role,
        @Nullable Jurisdiction office) {

    public AccountDraft {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
    }

    /** The draft itself; refused with {@link AccountRefused} when something is missing or does not fit. */
    AccountDraft checked() {
        if (!username.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") || username.length() > 254) {
            throw AccountRefused.notAnAddress();
        }
        if (displayName.isEmpty() || displayName.length() > 200) {
            throw AccountRefused.nameMissing();
        }
        if (role.needsOffice() != (office != null)) {
            throw AccountRefused.officeDoesNotFit(role);
        }
        return this;
    }
}

package org.joinder.security;

import java.util.Set;

/** What an account may do, in the words people see. */
public enum AccountRole {
    ADMIN("Administrator", Set.of(Role.ADMIN, Role.STAFF)),
    STAFF("Policy staff", Set.of(Role.STAFF)),
    OFFICE("AG office", Set.of(Role.OFFICE));

    private final String word;
    private final Set<String> roles;

    AccountRole(String word, Set<String> roles) {
        this.word = word;
        this.roles = roles;
    }

    public String word() {
        return word;
    }

    /** The role names that signing in gives. */
    Set<String> roles() {
        return roles;
    }

    /** Whether an account of this role acts for one office. */
    public boolean needsOffice() {
        return this == OFFICE;
    }
}

package org.joinder.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. */
@Entity
@Table(name = "account")
@Audited
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String username = "";
    private String displayName = "";

    @Enumerated(EnumType.STRING)
    private AccountRole role = AccountRole.STAFF;

    private @Nullable String office;
    private boolean enabled = true;

    @NotAudited
    private String passwordHash = "";

    private Instant passwordChangedAt = Instant.EPOCH;
    private boolean passwordTemporary;

    /** Counts every change that ends open sessions. */
    @NotAudited
    private int stamp;

    @Version
    @NotAudited
    private long version;

    protected Account() {}

    static Account of(AccountDraft draft) {
        var account = new Account();
        account.change(draft);
        return account;
    }

    void change(AccountDraft draft) {
        var newOffice = draft.office() == null ? null : draft.office().usps();
        if (!username.equals(draft.username()) || role != draft.role() || !Objects.equals(office, newOffice)) {
            stamp++;
        }
        username = draft.username();
        displayName = draft.displayName();
        role = draft.role();
        office = newOffice;
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
        stamp++;
    }

    void setPassword(String hash, boolean temporary, Instant at) {
        passwordHash = hash;
        passwordTemporary = temporary;
        passwordChangedAt = at;
        stamp++;
    }

    boolean isActiveAdministrator() {
        return enabled && role == AccountRole.ADMIN;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    long version() {
        return version;
    }

    int stamp() {
        return stamp;
    }

    AccountRow row() {
        return new AccountRow(id(), username, displayName, role, office(), enabled, version);
    }

    SignedIn signedIn() {
        return new SignedIn(new Actor(username, displayName, role.roles(), office()), stamp, passwordTemporary);
    }

    boolean isEnabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    private @Nullable Jurisdiction office() {
        return office == null ? null : Jurisdiction.of(office);
    }
}

package org.joinder.security;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, as administrators keep them: create, change, disable, give a new password. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AccountService {

    private final AccountRepository accounts;
    private final AccountHistory history;
    private final Attempts attempts;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountHistory history,
            Attempts attempts,
            Passwords passwords,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.attempts = attempts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> list(String words, Pageable page) {
        var literal = words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return accounts.findByWords(literal, page).map(Account::row).getContent();
    }

    @Transactional(readOnly = true)
    public Optional<AccountRow> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::row);
    }

    @Transactional(readOnly = true)
    public Optional<AccountRow> findByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(Account::row);
    }

    @Transactional(readOnly = true)
    public List<AccountChange> history(AccountId id) {
        return history.of(id);
    }

    /** A new account with a temporary password, which its person changes at the first sign-in. */
    @PreAuthorize("hasRole('ADMIN')")
    public NewPassword create(AccountDraft draft) {
        var password = PasswordRule.temporary();
        return new NewPassword(create(draft, password, true), password);
    }

    /** A new account with a password that was agreed on. */
    @PreAuthorize("hasRole('ADMIN')")
    public AccountId create(AccountDraft draft, String password) {
        PasswordRule.check(password, draft.username());
        return create(draft, password, false);
    }

    /** Changes name, address, role or office; refused as stale when the account is no longer at this version. */
    @PreAuthorize("hasRole('ADMIN')")
    public AccountRow change(AccountId id, AccountDraft draft, long version) {
        var administrators = accounts.lockActiveAdministrators();
        var account = account(id);
        if (account.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Account.class, id.value());
        }
        if (!account.username().equals(draft.checked().username()) && accounts.existsByUsername(draft.username())) {
            throw AccountRefused.taken(draft.username());
        }
        if (draft.role() != AccountRole.ADMIN) {
            refuseWithoutAdministrator(account, administrators);
        }
        account.change(draft);
        return accounts.saveAndFlush(account).row();
    }

    /** Ends the account's sessions and lets it sign in no more, until it is enabled again. */
    @PreAuthorize("hasRole('ADMIN')")
    public void disable(AccountId id) {
        var administrators = accounts.lockActiveAdministrators();
        var account = account(id);
        if (account.username().equals(currentUser.require().username())) {
            throw AccountRefused.oneself();
        }
        refuseWithoutAdministrator(account, administrators);
        account.setEnabled(false);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void enable(AccountId id) {
        account(id).setEnabled(true);
        attempts.clear(id);
    }

    /** A new temporary password; sessions end, and an account closed after failed attempts opens again. */
    @PreAuthorize("hasRole('ADMIN')")
    public NewPassword resetPassword(AccountId id) {
        var password = PasswordRule.temporary();
        account(id).setPassword(passwords.hash(password), true, clock.instant());
        attempts.clear(id);
        return new NewPassword(id, password);
    }

    private AccountId create(AccountDraft draft, String password, boolean temporary) {
        if (accounts.existsByUsername(draft.checked().username())) {
            throw AccountRefused.taken(draft.username());
        }
        var account = Account.of(draft);
        account.setPassword(passwords.hash(password), temporary, clock.instant());
        return accounts.saveAndFlush(account).id();
    }

    private static void refuseWithoutAdministrator(Account account, List<Account> administrators) {
        if (account.isActiveAdministrator() && administrators.size() == 1) {
            throw AccountRefused.lastAdministrator();
        }
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow();
    }
}

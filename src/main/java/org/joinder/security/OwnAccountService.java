package org.joinder.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person does with the own account. */
@Service
public class OwnAccountService {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnAccountService(AccountRepository accounts, Passwords passwords, CurrentUser currentUser, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Changes the own password and ends one's other sessions; refused with {@link AccountRefused}. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changePassword(String current, String next) {
        var username = currentUser.require().username();
        PasswordRule.check(next, username);
        var account = passwords.check(username, current).orElseThrow(AccountRefused::wrongPassword);
        if (current.equals(next)) {
            throw AccountRefused.password("Choose a password that differs from the current one.");
        }
        account.setPassword(passwords.hash(next), false, clock.instant());
        accounts.saveAndFlush(account);
        signedIn().ifPresent(session -> session.passwordChanged(account.stamp()));
    }

    /** Whether the password was set by someone else and is to be changed first. */
    public boolean mustChangePassword() {
        return signedIn().map(SignedIn::passwordTemporary).orElse(false);
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}

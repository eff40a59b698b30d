package org.joinder.security;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a password. Unknown, disabled and closed accounts take as long and get the same answer as a wrong password. */
@Component
class Passwords {

    private final AccountRepository accounts;
    private final Attempts attempts;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    Passwords(AccountRepository accounts, Attempts attempts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.encoder = encoder;
        this.nobodysHash = String.valueOf(encoder.encode(PasswordRule.temporary()));
    }

    Optional<Account> check(String username, String password) {
        var account = accounts.findByUsername(username);
        var mayTry = account.map(found -> attempts.take(found.id())).orElse(false);
        var matches =
                encoder.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (account.isEmpty() || !mayTry || !matches || !account.get().isEnabled()) {
            return Optional.empty();
        }
        attempts.clear(account.get().id());
        return account;
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }
}

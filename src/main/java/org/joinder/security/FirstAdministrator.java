package org.joinder.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the first person in where nobody has an account yet: {@code JOINDER_ADMIN_EMAIL} and {@code JOINDER_ADMIN_PASSWORD} name
 * them. A password that the rules refuse is said in the log; once anyone has an account, both are ignored.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final AccountService service;
    private final String email;
    private final String password;

    FirstAdministrator(
            AccountRepository accounts,
            AccountService service,
            @Value("${joinder.admin.email:}") String email,
            @Value("${joinder.admin.password:}") String password) {
        this.accounts = accounts;
        this.service = service;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        if (email.isBlank() || password.isBlank()) {
            log.warn("Nobody can sign in yet: set JOINDER_ADMIN_EMAIL and JOINDER_ADMIN_PASSWORD and start again.");
            return;
        }
        try {
            AsSystem.run(() -> service.create(new AccountDraft(email, email, AccountRole.ADMIN, null), password));
            log.info("{} can sign in as administrator.", email);
        } catch (AccountRefused refused) {
            log.error("JOINDER_ADMIN_EMAIL and JOINDER_ADMIN_PASSWORD were not taken. {}", refused.getMessage());
        }
    }
}

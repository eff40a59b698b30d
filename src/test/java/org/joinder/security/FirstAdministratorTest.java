package org.joinder.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, where nobody has an account. */
@IntegrationTest
@TestPropertySource(properties = "spring.application.name=joinder-first-administrator")
class FirstAdministratorTest {

    private static final String EMAIL = "first@example.test";

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private AccountService service;

    @Autowired
    private Passwords passwords;

    @Test
    void comesInOnceWithAGoodPasswordAndNeverWhenAnyoneHasAnAccount() {
        start("", "");
        assertThat(accounts.count()).isZero();
        start(EMAIL, "too short");
        assertThat(accounts.count()).isZero();
        start(EMAIL, "a quiet river stone");
        assertThat(passwords.check(EMAIL, "a quiet river stone")).isPresent();
        start("second@example.test", "a quiet river stone");
        assertThat(accounts.count()).isEqualTo(1);
    }

    private void start(String email, String password) {
        new FirstAdministrator(accounts, service, email, password).run(new DefaultApplicationArguments());
    }
}

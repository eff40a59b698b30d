package org.joinder.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.joinder.security.AccountFixtures.PASSWORD;
import static org.joinder.security.AccountFixtures.aDraft;
import static org.joinder.security.AccountFixtures.anAccount;

import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OwnAccountServiceTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private Passwords passwords;

    @Test
    void asksForTheCurrentPassword() {
        asPerson(() -> assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> own.changePassword("not this one", "another quiet river"))
                .withMessageContaining("current password"));
    }

    @Test
    void refusesAShortAnEasyAndTheSamePassword() {
        asPerson(() -> {
            refuses("short", "at least 12");
            refuses("aaaaaaaaaaaaaa", "harder to guess");
            refuses("x".repeat(40) + "yzabc" + "ü".repeat(20), "shorter");
            refuses(PASSWORD, "differs");
        });
    }

    @Test
    void lettingGoOfATemporaryPasswordEndsTheDemand() {
        var created = AsSystem.run(() -> accounts.create(aDraft(AccountRole.STAFF)));
        var username = AsSystem.run(() -> accounts.find(created.account()).orElseThrow())
                .username();
        Signed.as(passwords.check(username, created.password()).orElseThrow(), () -> {
            assertThat(own.mustChangePassword()).isTrue();
            own.changePassword(created.password(), "another quiet river");
            assertThat(own.mustChangePassword()).isFalse();
        });
    }

    private void refuses(String next, String words) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> own.changePassword(PASSWORD, next))
                .withMessageContaining(words);
    }

    private void asPerson(Runnable action) {
        var account = anAccount(accounts, AccountRole.STAFF);
        Signed.as(passwords.check(account.username(), PASSWORD).orElseThrow(), action);
    }
}

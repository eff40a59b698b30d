package org.joinder.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.joinder.security.AccountFixtures.PASSWORD;
import static org.joinder.security.AccountFixtures.aDraft;
import static org.joinder.security.AccountFixtures.anAccount;

import java.time.Duration;
import org.joinder.base.Jurisdiction;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class AccountServiceTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Test
    @WithMockUser(username = "admin@example.test", roles = "ADMIN")
    void keepsOnlyAHashOfThePassword() {
        var created = accounts.create(aDraft(AccountRole.STAFF));
        var kept = jdbc.sql("select password_hash from account where id = ?")
                .param(created.account().value())
                .query(String.class)
                .single();
        assertThat(kept).startsWith("{bcrypt}").doesNotContain(created.password());
    }

    @Test
    @WithMockUser(username = "admin@example.test", roles = "ADMIN")
    void refusesASecondAccountForOneAddressInWhateverCase() {
        var draft = aDraft(AccountRole.STAFF);
        accounts.create(draft);
        var again = new AccountDraft(draft.username().toUpperCase(), "Another", AccountRole.ADMIN, null);
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> accounts.create(again))
                .withMessageContaining("already");
    }

    @Test
    @WithMockUser(username = "admin@example.test", roles = "ADMIN")
    void refusesAnOfficeAccountWithoutItsOffice() {
        var draft = new AccountDraft("clerk@example.test", "Clerk", AccountRole.OFFICE, null);
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> accounts.create(draft))
                .withMessageContaining("Choose the office");
    }

    @Test
    @WithMockUser(username = "admin@example.test", roles = "ADMIN")
    void refusesAnEditOfAnOlderVersion() {
        var account = anAccount(accounts, AccountRole.STAFF);
        accounts.change(account.id(), withName(account, "First"), account.version());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> accounts.change(account.id(), withName(account, "Second"), account.version()));
        assertThat(accounts.find(account.id()).orElseThrow().displayName()).isEqualTo("First");
    }

    @Test
    @WithMockUser(username = "admin@example.test", roles = "ADMIN")
    void keepsWhoChangedWhat() {
        var account = anAccount(accounts, AccountRole.STAFF);
        var moved = new AccountDraft(account.username(), "Robin Field", AccountRole.OFFICE, Jurisdiction.TEXAS);
        accounts.change(account.id(), moved, account.version());
        accounts.disable(account.id());
        clock.tick(Duration.ofDays(1));
        accounts.resetPassword(account.id());
        assertThat(accounts.history(account.id()))
                .extracting(AccountChange::by, AccountChange::what)
                .containsExactly(
                        tuple("admin@example.test", "Password changed"),
                        tuple("admin@example.test", "Disabled"),
                        tuple("admin@example.test", "Role from Policy staff to AG office; Office from none to TX"),
                        tuple("system", "Account created: Policy staff"));
    }

    @Test
    void keepsTheLastAdministrator() {
        var last = AsSystem.run(() -> {
            accounts.list("", Pageable.unpaged()).stream()
                    .filter(row -> row.enabled() && row.role() == AccountRole.ADMIN)
                    .forEach(row -> jdbc.sql("update account set enabled = false where id = ?")
                            .param(row.id().value())
                            .update());
            return anAccount(accounts, AccountRole.ADMIN);
        });
        AsSystem.run(() -> {
            assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> accounts.disable(last.id()));
            var demoted = new AccountDraft(last.username(), last.displayName(), AccountRole.STAFF, null);
            assertThatExceptionOfType(AccountRefused.class)
                    .isThrownBy(() -> accounts.change(last.id(), demoted, last.version()))
                    .withMessageContaining("last administrator");
        });
    }

    @Test
    @WithMockUser(username = "staff@example.test", roles = "STAFF")
    void isForAdministratorsOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accounts.create(aDraft(AccountRole.ADMIN), PASSWORD));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accounts.resetPassword(new AccountId(1)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.list("", Pageable.unpaged()));
    }

    @Test
    void needsSomeoneSignedIn() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> accounts.create(aDraft(AccountRole.STAFF)));
    }

    @Test
    @WithMockUser(username = "admin@example.test", roles = "ADMIN")
    void findsByWordsTakenAsTheyAre() {
        var account = anAccount(accounts, AccountRole.STAFF);
        var page = Pageable.ofSize(10);
        assertThat(accounts.list(account.username().toUpperCase(), page)).containsExactly(account);
        assertThat(accounts.list("%" + account.username().substring(3), page)).isEmpty();
    }

    private static AccountDraft withName(AccountRow account, String name) {
        return new AccountDraft(account.username(), name, account.role(), account.office());
    }
}

package org.joinder.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.security.AccountFixtures.PASSWORD;
import static org.joinder.security.AccountFixtures.anAccount;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SignInTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountService accounts;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SettableClock clock;

    @Test
    void opensTheWorkspaceWithTheRightPassword() throws Exception {
        var account = anAccount(accounts, AccountRole.STAFF);
        assertThat(signIn(account.username(), PASSWORD)).isEqualTo("/app/");
        assertThat(signIn("  " + account.username().toUpperCase(), PASSWORD)).isEqualTo("/app/");
    }

    @Test
    void answersTheSameForAWrongPasswordAnUnknownADisabledAndAClosedAccount() throws Exception {
        var account = anAccount(accounts, AccountRole.STAFF);
        var disabled = anAccount(accounts, AccountRole.STAFF);
        AsSystem.run(() -> accounts.disable(disabled.id()));
        var closed = anAccount(accounts, AccountRole.STAFF);
        failTimes(closed, 5);
        var refused = "/app/login?error";
        assertThat(signIn(account.username(), "wrong password")).isEqualTo(refused);
        assertThat(signIn("nobody@example.test", PASSWORD)).isEqualTo(refused);
        assertThat(signIn(disabled.username(), PASSWORD)).isEqualTo(refused);
        assertThat(signIn(closed.username(), PASSWORD)).isEqualTo(refused);
    }

    @Test
    void staysClosedForAQuarterOfAnHourAfterFiveFailures() throws Exception {
        var account = anAccount(accounts, AccountRole.STAFF);
        failTimes(account, 5);
        clock.tick(Duration.ofMinutes(14));
        assertThat(signIn(account.username(), PASSWORD)).endsWith("?error");
        clock.tick(Duration.ofMinutes(1));
        assertThat(signIn(account.username(), PASSWORD)).isEqualTo("/app/");
    }

    @Test
    void countsFailuresInARowOnly() throws Exception {
        var account = anAccount(accounts, AccountRole.STAFF);
        for (var round = 0; round < 3; round++) {
            failTimes(account, 4);
            assertThat(signIn(account.username(), PASSWORD)).isEqualTo("/app/");
        }
    }

    @Test
    void letsNoMoreThanFiveGuessesThroughAtTheSameMoment() throws Exception {
        var account = anAccount(accounts, AccountRole.STAFF);
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> guess =
                    () -> passwords.check(account.username(), "a wrong guess").isPresent();
            pool.invokeAll(IntStream.range(0, 12).mapToObj(n -> guess).toList());
        }
        assertThat(passwords.check(account.username(), PASSWORD)).isEmpty();
    }

    @Test
    void anotherAccountStaysOpen() throws Exception {
        failTimes(anAccount(accounts, AccountRole.STAFF), 6);
        var other = anAccount(accounts, AccountRole.STAFF);
        assertThat(signIn(other.username(), PASSWORD)).isEqualTo("/app/");
    }

    @Test
    void disablingEndsASessionAtItsNextRequest() throws Exception {
        var account = anAccount(accounts, AccountRole.ADMIN);
        var session = session(account);
        assertThat(redirect(session)).isNull();
        anAccount(accounts, AccountRole.ADMIN);
        AsSystem.run(() -> accounts.disable(account.id()));
        assertThat(redirect(session)).isEqualTo("/app/login");
    }

    @Test
    void anotherRoleEndsASessionAtItsNextRequest() throws Exception {
        anAccount(accounts, AccountRole.ADMIN);
        var account = anAccount(accounts, AccountRole.ADMIN);
        var session = session(account);
        var staff = new AccountDraft(account.username(), account.displayName(), AccountRole.STAFF, null);
        AsSystem.run(() -> accounts.change(account.id(), staff, account.version()));
        assertThat(redirect(session)).isEqualTo("/app/login");
    }

    @Test
    void changingTheOwnPasswordEndsOtherSessions() throws Exception {
        var account = anAccount(accounts, AccountRole.STAFF);
        var elsewhere = session(account);
        Signed.as(
                passwords.check(account.username(), PASSWORD).orElseThrow(),
                () -> own.changePassword(PASSWORD, "another quiet river"));
        assertThat(redirect(elsewhere)).isEqualTo("/app/login");
        assertThat(signIn(account.username(), "another quiet river")).isEqualTo("/app/");
    }

    @Test
    void getsANewSessionIdentifierAtSignIn() throws Exception {
        var account = anAccount(accounts, AccountRole.STAFF);
        var before = new MockHttpSession();
        var id = before.getId();
        mvc.perform(post("/app/login")
                .session(before)
                .with(request -> {
                    request.setRequestedSessionId(id);
                    request.setRequestedSessionIdValid(true);
                    return request;
                })
                .param("username", account.username())
                .param("password", PASSWORD));
        assertThat(before.getId()).isNotEqualTo(id);
    }

    private void failTimes(AccountRow account, int times) throws Exception {
        for (var time = 0; time < times; time++) {
            assertThat(signIn(account.username(), "not the password")).endsWith("?error");
        }
    }

    private String signIn(String username, String password) throws Exception {
        return mvc.perform(post("/app/login").param("username", username).param("password", password))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private MockHttpSession session(AccountRow account) throws Exception {
        var result = mvc.perform(
                        post("/app/login").param("username", account.username()).param("password", PASSWORD))
                .andReturn();
        return (MockHttpSession) result.getRequest().getSession(false);
    }

    private String redirect(MockHttpSession session) throws Exception {
        return mvc.perform(get("/app/accounts").session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}

package org.joinder.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentUserTest {

    private final CurrentUser currentUser = new CurrentUser();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isNobodyWhenAnonymous() {
        var anonymous = new AnonymousAuthenticationToken(
                "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        SecurityContextHolder.getContext().setAuthentication(anonymous);
        assertThat(currentUser.find()).isEmpty();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(currentUser::require);
    }

    @Test
    void knowsTheOfficeOfAnOfficeAccount() {
        var actor = new Actor("nm@example.test", "Santa Fe", Set.of(Role.OFFICE), Jurisdiction.NEW_MEXICO);
        signIn(new SignedIn(actor, 0, false));
        assertThat(currentUser.require()).isEqualTo(actor);
    }

    @Test
    void takesTheRolesOfAnyOtherSignIn() {
        signIn("someone");
        assertThat(currentUser.require()).isEqualTo(new Actor("someone", "someone", Set.of(Role.STAFF), null));
    }

    @Test
    void aJobActsAsTheSystemAndGivesThePersonBack() {
        signIn("someone");
        var during = AsSystem.run(() -> currentUser.require().username());
        assertThat(during).isEqualTo(AsSystem.USERNAME);
        assertThat(currentUser.require().username()).isEqualTo("someone");
    }

    @Test
    void givesThePersonBackAfterAFailedJob() {
        signIn("someone");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> AsSystem.run((Runnable) () -> {
                    throw new IllegalStateException("stopped");
                }));
        assertThat(currentUser.require().username()).isEqualTo("someone");
    }

    private static void signIn(Object principal) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, AuthorityUtils.createAuthorityList("ROLE_STAFF")));
    }
}

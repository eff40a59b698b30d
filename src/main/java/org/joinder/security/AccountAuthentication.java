package org.joinder.security;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs a person in with e-mail address and password. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Passwords passwords;

    AccountAuthentication(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var signedIn = passwords
                .check(username, password(attempt))
                .orElseThrow(() -> new BadCredentialsException("sign-in refused"))
                .signedIn();
        var authorities = signedIn.actor().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities);
        authentication.setDetails(attempt.getDetails());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String password(Authentication attempt) {
        return attempt.getCredentials() instanceof String typed ? typed : "";
    }
}

package org.joinder.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts as the person of an account, as after signing in. */
final class Signed {

    private Signed() {}

    static void as(Account account, Runnable action) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                account.signedIn(),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + account.row().role()));
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        try {
            action.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

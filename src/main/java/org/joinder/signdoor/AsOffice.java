package org.joinder.signdoor;

import java.util.Set;
import java.util.function.Supplier;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts as the contact to whom a link was sent, who may do for the link's office what an account of it may, for one call. */
final class AsOffice {

    private AsOffice() {}

    static <T> T run(SignLink link, Supplier<T> action) {
        var actor = new Actor(link.address(), link.name(), Set.of(Role.OFFICE), link.office());
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    actor, null, AuthorityUtils.createAuthorityList("ROLE_" + Role.OFFICE))));
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

package org.joinder.security;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is acting right now. */
@Component
public class CurrentUser {

    public Optional<Actor> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(CurrentUser::actor);
    }

    /** The one who acts; refused with {@link AuthenticationCredentialsNotFoundException} when nobody is signed in. */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    private static Actor actor(Authentication authentication) {
        if (authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.actor();
        }
        return new Actor(authentication.getName(), authentication.getName(), roles(authentication), null);
    }

    private static Set<String> roles(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith("ROLE_"))
                .map(authority -> authority.substring("ROLE_".length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

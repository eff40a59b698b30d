package org.joinder.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Someone who acts: a signed-in person, bound to one office where the role asks for it, or the system itself. */
public record Actor(
        String username,
        String displayName,
        Set<String> roles,
        @Nullable Jurisdiction office) implements Principal, Serializable {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    @Override
    public String getName() {
        return username;
    }
}

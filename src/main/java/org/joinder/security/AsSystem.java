package org.joinder.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs a job that no person started under a named account of the system, which may do all that an administrator may. */
public final class AsSystem {

    /** The name under which such changes are kept in the history. */
    public static final String USERNAME = "system";

    private static final Actor SYSTEM = new Actor(USERNAME, "Joinder", Set.of(Role.ADMIN, Role.STAFF), null);

    private AsSystem() {}

    public static void run(Runnable job) {
        run(() -> {
            job.run();
            return true;
        });
    }

    public static <T> T run(Supplier<T> job) {
        var session = VaadinSession.getCurrent();
        // Within a screen's request the session's own person would otherwise come first.
        VaadinSession.setCurrent(null);
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    SYSTEM, null, AuthorityUtils.createAuthorityList("ROLE_ADMIN", "ROLE_STAFF"))));
            return job.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }
}

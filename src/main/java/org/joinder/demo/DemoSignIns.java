package org.joinder.demo;

import java.util.List;
import org.joinder.database.EmbeddedDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demo sign-ins, to be shown at start; none when the database is somebody else's. */
@Component
@ConditionalOnBooleanProperty("joinder.demo")
public class DemoSignIns {

    private final ObjectProvider<EmbeddedDatabase> embedded;

    DemoSignIns(ObjectProvider<EmbeddedDatabase> embedded) {
        this.embedded = embedded;
    }

    /** A line each: address, password and what the person is. */
    public List<String> lines() {
        if (embedded.getIfAvailable() == null) {
            return List.of();
        }
        return DemoAccounts.entries().stream()
                .map(entry -> "%-24s %s   %s".formatted(entry.username(), DemoAccounts.PASSWORD, entry.name()))
                .toList();
    }
}

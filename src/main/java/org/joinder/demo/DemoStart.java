package org.joinder.demo;

import org.joinder.database.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo content at start, and never into a database of somebody else's. */
@Component
@Order(0)
@ConditionalOnBooleanProperty("joinder.demo")
class DemoStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoContent content;
    private final ObjectProvider<EmbeddedDatabase> embedded;

    DemoStart(DemoContent content, ObjectProvider<EmbeddedDatabase> embedded) {
        this.content = content;
        this.embedded = embedded;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (embedded.getIfAvailable() == null) {
            log.warn("An external database is configured: demo sign-ins and demo content are not loaded.");
            return;
        }
        content.load();
    }
}

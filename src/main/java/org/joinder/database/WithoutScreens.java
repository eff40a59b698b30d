package org.joinder.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * The application as a command of the terminal starts it: no web pages, no demo, quiet, and no more of it than the
 * command asks for. What it sets going, such as listeners to its events, is waited for when it is closed.
 */
public final class WithoutScreens {

    /** What would not start without web pages. */
    private static final List<String> OF_SCREENS = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

    private WithoutScreens() {}

    /** Starts {@code application}; with the folder's server running already ({@code joinder.data-join}) it joins in there. */
    public static ConfigurableApplicationContext start(Class<?> application, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--logging.level.root=off",
                "--logging.level.org.joinder=off",
                "--joinder.demo=false",
                "--spring.task.execution.shutdown.await-termination=true",
                "--spring.task.execution.shutdown.await-termination-period=2m",
                "--spring.modulith.events.republish-outstanding-events-on-restart=false",
                "--spring.autoconfigure.exclude=" + String.join(",", OF_SCREENS)));
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(all.toArray(String[]::new));
    }

    /** Why it did not work, in one sentence: the database's own, or the deepest cause behind {@code what}. */
    public static String reason(String what, Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .filter(DatabaseUnavailable.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .orElseGet(() -> what + ": "
                        + NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
    }
}

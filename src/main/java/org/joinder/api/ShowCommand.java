package org.joinder.api;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.Joinder;
import org.joinder.database.DatabaseUnavailable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import tools.jackson.databind.node.ObjectNode;

/** Prints one stored record as JSON: {@code ShowCommand ID [--json]}. Exit status 1 when there is none, 2 when not understood. */
public final class ShowCommand {

    /** What would not start without web pages. */
    private static final List<String> OF_SCREENS = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

    private ShowCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> ids =
                arguments.stream().filter(each -> !each.equals("--json")).toList();
        if (ids.size() != 1 || ids.getFirst().startsWith("-")) {
            err.println(
                    "joinder: show takes one ID, such as us/115/hr1865, /us/usc/t47/s230, nm or a slug, and --json.");
            return 2;
        }
        try (ConfigurableApplicationContext context = start()) {
            return print(context.getBean(StoredRecords.class), ids.getFirst(), out, err);
        } catch (RuntimeException failed) {
            err.println("joinder: " + reason(failed));
            return 1;
        }
    }

    static int print(StoredRecords records, String id, PrintStream out, PrintStream err) {
        Optional<ObjectNode> found = records.find(id);
        if (found.isEmpty()) {
            err.println("joinder: no record has the ID " + id + ".");
            return 1;
        }
        out.println(RecordJson.MAPPER.writeValueAsString(found.get()));
        return 0;
    }

    /** Without web pages, and with no more of the application than the record asks for. */
    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Joinder.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--logging.level.root=off",
                        "--logging.level.org.joinder=off",
                        "--joinder.demo=false",
                        "--spring.autoconfigure.exclude=" + String.join(",", OF_SCREENS));
    }

    private static String reason(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .filter(DatabaseUnavailable.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .orElseGet(() -> "the record could not be read: "
                        + NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
    }
}

package org.joinder.api;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinder.Joinder;
import org.joinder.database.WithoutScreens;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** Prints one stored record as JSON: {@code ShowCommand ID [--as-of DAY] [--json]}. Exit status 1 when there is none, 2 when not understood. */
public final class ShowCommand {

    private ShowCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> ids = ids(arguments);
        if (ids.size() != 1 || ids.getFirst().startsWith("-")) {
            err.println(
                    "joinder: show takes one ID, such as us/115/hr1865, /us/usc/t47/s230, nm or a slug, and --json; with --as-of 2013-05-02 as it was that day.");
            return 2;
        }
        try (ConfigurableApplicationContext context = WithoutScreens.start(Joinder.class)) {
            return print(context.getBean(StoredRecords.class), ids.getFirst(), out, err);
        } catch (RuntimeException failed) {
            err.println("joinder: " + WithoutScreens.reason("the record could not be read", failed));
            return 1;
        }
    }

    /** The record as JSON; empty, with the reason told, when there is none. */
    static Optional<String> read(String id, PrintStream err) {
        try (ConfigurableApplicationContext context = WithoutScreens.start(Joinder.class)) {
            var found = context.getBean(StoredRecords.class).find(id).map(RecordJson.MAPPER::writeValueAsString);
            if (found.isEmpty()) {
                err.println("joinder: no record has the ID " + id + ".");
            }
            return found;
        } catch (RuntimeException failed) {
            err.println("joinder: " + WithoutScreens.reason("the record could not be read", failed));
            return Optional.empty();
        }
    }

    /** What is asked for; a day behind {@code --as-of} goes behind the identifier, as in {@code /us/usc/t47/s230@2013-05-02}. */
    static List<String> ids(List<String> arguments) {
        List<String> ids = new ArrayList<>(arguments);
        ids.removeIf("--json"::equals);
        int day = ids.indexOf("--as-of");
        if (day >= 0 && ids.size() == 3) {
            String asOf = ids.remove(day + 1);
            ids.remove(day);
            return List.of(ids.getFirst() + "@" + asOf);
        }
        return ids;
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
}

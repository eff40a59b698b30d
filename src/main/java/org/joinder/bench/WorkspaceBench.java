package org.joinder.bench;

import static org.joinder.bench.Median.median;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * Opens screens for many people at once, in the workspace and in a minimal Vaadin list view beside it, interleaved, and
 * prints live heap a person, milliseconds a view and bytes of script of the first page, each beside the other's.
 */
public final class WorkspaceBench {

    private static final int ROUNDS = 5;
    private static final int PEOPLE_A_ROUND = 40;
    private static final int WARM_UP = 15;
    private static final String BOARD = "campaigns/state-authority-under-the-communications-decency-act";

    /** One kind of screen of one application, and who opens it. */
    private record Screen(
            String name, BenchedApp app, String route, String username, String password, Figures figures) {}

    private record Figures(List<Double> heap, List<Double> millis, List<Double> bytes) {

        static Figures none() {
            return new Figures(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final List<Person> people = new ArrayList<>();

    private WorkspaceBench() {}

    /** Takes the two applications' jars: the workspace's, then the list view's. */
    public static void main(String[] jars) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("joinder-bench");
        try (var workspace = BenchedApp.start(
                        "workspace",
                        Path.of(jars[0]),
                        List.of("--joinder.data=" + data.resolve("data"), "--joinder.demo=true"));
                var peer = BenchedApp.start("list-view", Path.of(jars[1]), List.of())) {
            new WorkspaceBench().run(workspace, peer);
        }
        FileSystemUtils.deleteRecursively(data);
    }

    private void run(BenchedApp workspace, BenchedApp peer) throws IOException, InterruptedException {
        var list = new Screen("minimal list view", peer, "", "user", "user", Figures.none());
        var screens = List.of(
                list,
                staff("workspace: Today", workspace, ""),
                staff("workspace: list of releases", workspace, "releases"),
                staff("workspace: portfolio", workspace, "campaigns"),
                staff("workspace: board", workspace, BOARD));
        warmUp(screens);
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.println("round " + round + " of " + ROUNDS);
            for (Screen screen : screens) {
                round(screen);
            }
        }
        print(screens, list);
        scripts(list, screens.get(1));
    }

    private void warmUp(List<Screen> screens) throws IOException, InterruptedException {
        for (Screen screen : screens) {
            System.err.println("warming up " + screen.name());
            for (int each = 0; each < WARM_UP; each++) {
                open(screen);
            }
            screen.figures().millis().clear();
            screen.figures().bytes().clear();
        }
    }

    private static Screen staff(String name, BenchedApp app, String route) {
        return new Screen(name, app, route, "staff@joinder.example", "joinder-demo", Figures.none());
    }

    private void round(Screen screen) throws IOException, InterruptedException {
        long before = screen.app().liveBytes();
        for (int each = 0; each < PEOPLE_A_ROUND; each++) {
            open(screen);
        }
        long after = screen.app().liveBytes();
        screen.figures().heap().add((after - before) / 1024.0 / PEOPLE_A_ROUND);
    }

    private void open(Screen screen) throws IOException, InterruptedException {
        var person = Person.signIn(screen.app().address(), screen.username(), screen.password());
        var opened = person.open(screen.route());
        screen.figures().millis().add(opened.viewMillis());
        screen.figures().bytes().add(opened.viewBytes() / 1024.0);
        people.add(person);
    }

    private static void print(List<Screen> screens, Screen peer) {
        double heap = median(peer.figures().heap());
        double millis = median(peer.figures().millis());
        System.out.printf("%d people a screen, %d rounds, interleaved; medians%n", ROUNDS * PEOPLE_A_ROUND, ROUNDS);
        System.out.printf(
                "%-32s %14s %7s %12s %7s %10s%n", "screen", "heap a person", "ratio", "ms a view", "ratio", "answer");
        for (Screen screen : screens) {
            var each = screen.figures();
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %11.0f KB %7.2f %9.1f ms %7.2f %7.1f KB%n",
                    screen.name(),
                    median(each.heap()),
                    median(each.heap()) / heap,
                    median(each.millis()),
                    median(each.millis()) / millis,
                    median(each.bytes()));
        }
    }

    private static void scripts(Screen peer, Screen first) throws IOException, InterruptedException {
        var started = Chromium.start();
        if (started.isEmpty()) {
            return;
        }
        try (var chromium = started.get()) {
            long theirs = chromium.visit(peer.app().address() + "/app/", session(peer))
                    .bytesOf("Script");
            long ours = chromium.visit(first.app().address() + "/app/", session(first))
                    .bytesOf("Script");
            System.out.printf(
                    Locale.ROOT,
                    "script of the first page: workspace %.1f KB, list view %.1f KB, ratio %.2f%n",
                    ours / 1024.0,
                    theirs / 1024.0,
                    (double) ours / theirs);
        }
    }

    private static String session(Screen screen) throws IOException, InterruptedException {
        return Person.signIn(screen.app().address(), screen.username(), screen.password())
                .session();
    }
}

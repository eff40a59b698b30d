package org.joinder.bench;

import static org.joinder.bench.Median.median;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * {@code PagesBench JAR [ROUNDS [SECONDS]]}: a kept public page beside nginx serving the same bytes as a file, by wrk with
 * 32 connections; rounds interleaved, medians. Then how often a page is rendered after a change when 200 ask at once, and
 * the live heap before and after 200,000 requests, and what a first visit costs in a real browser. Exit status 1 when a
 * goal is missed.
 */
public final class PagesBench {

    private static final int WARM_SECONDS = 40;
    private static final long REQUESTS = 200_000;
    private static final int AT_ONCE = 200;

    private final Application application;
    private final String wrk;
    private final String path;
    private boolean met = true;

    private PagesBench(Application application, String wrk, String path) {
        this.application = application;
        this.wrk = wrk;
        this.path = path;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8;
        var folder = Files.createTempDirectory("joinder-bench");
        var wrk = Programs.need("wrk");
        Programs.need("nginx");
        System.out.println("Starting Joinder ...");
        boolean met;
        try (var application = Application.start(Path.of(arguments[0]).toAbsolutePath(), folder)) {
            var bench = new PagesBench(application, wrk, campaign(application));
            bench.speed(folder, rounds, seconds);
            bench.renderedOnce();
            bench.memory();
            bench.firstVisit();
            met = bench.met;
        }
        FileSystemUtils.deleteRecursively(folder);
        System.out.println(met ? "Every goal is met." : "A goal is missed.");
        // Only now: an exit inside would leave the application running.
        System.exit(met ? 0 : 1);
    }

    private void speed(Path folder, int rounds, int seconds) throws IOException, InterruptedException {
        var page = application.fetch(path, "identity").body();
        var zipped = application.fetch(path, "gzip").body();
        if (!Arrays.equals(page, new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())) {
            throw new IOException("the compressed page is another page");
        }
        System.out.printf(
                Locale.US,
                "%s: %,d bytes, %,d gzipped%nWarming up for %d s ...%n",
                path,
                page.length,
                zipped.length,
                WARM_SECONDS);
        Load.of(wrk, application.address(path), "identity", WARM_SECONDS / 2);
        Load.of(wrk, application.address(path), "gzip", WARM_SECONDS / 2);
        List<List<Load>> runs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var nginx = Nginx.serving(page, zipped, folder, BenchedApp.freePort())) {
            for (int round = 0; round < rounds; round++) {
                runs.get(0).add(Load.of(wrk, nginx.address(), "identity", seconds));
                runs.get(1).add(Load.of(wrk, application.address(path), "identity", seconds));
                runs.get(2).add(Load.of(wrk, nginx.address(), "gzip", seconds));
                runs.get(3).add(Load.of(wrk, application.address(path), "gzip", seconds));
            }
        }
        print("nginx, identity", runs.get(0));
        print("Joinder, identity", runs.get(1));
        print("nginx, precompressed", runs.get(2));
        print("Joinder, precompressed", runs.get(3));
        goal("identity, of nginx's requests a second", ratio(runs.get(1), runs.get(0)), 0.25, true);
        goal("precompressed, of nginx's requests a second", ratio(runs.get(3), runs.get(2)), 0.40, true);
        goal("p99 in ms, identity", median(runs.get(1), Load::p99), 2 * median(runs.get(0), Load::p99) + 5, false);
        goal("p99 in ms, precompressed", median(runs.get(3), Load::p99), 2 * median(runs.get(2), Load::p99) + 5, false);
        goal(
                "failed requests",
                runs.stream().flatMap(List::stream).mapToLong(Load::errors).sum(),
                0,
                false);
    }

    private void renderedOnce() throws Exception {
        long before = application.renderings(path);
        application.touchCampaigns();
        Thread.sleep(500);
        try (var people = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, AT_ONCE)
                    .mapToObj(_ ->
                            people.submit(() -> application.fetch(path, "gzip").statusCode()))
                    .toList();
            for (var each : asked) {
                if (each.get() != 200) {
                    throw new IOException("a request failed");
                }
            }
        }
        goal(
                "renderings after a change, " + AT_ONCE + " asking at once",
                application.renderings(path) - before,
                1,
                false);
    }

    private void memory() throws IOException, InterruptedException {
        double before = application.heap();
        long asked = 0;
        while (asked < REQUESTS) {
            asked += Load.of(wrk, application.address(path), "gzip", 5).requests();
        }
        double after = application.heap();
        System.out.printf(
                Locale.US, "live heap before %.1f MB, after %,d more requests %.1f MB%n", before, asked, after);
        goal("growth of the live heap in MB", after - before, 2, false);
    }

    private void firstVisit() throws IOException, InterruptedException {
        var started = Chromium.start();
        if (started.isEmpty()) {
            return;
        }
        try (var chromium = started.get()) {
            var visit = chromium.visit(application.address(path), "");
            long elsewhere = visit.loaded().stream()
                    .filter(each -> each.address().startsWith("http"))
                    .filter(each -> !each.address().startsWith(application.address("/")))
                    .count();
            System.out.printf(
                    Locale.US,
                    "first visit in Chromium: %d requests, largest paint after %.0f ms%n",
                    visit.loaded().size(),
                    visit.largestPaintMillis());
            goal("first visit, KB over the wire", visit.bytes() / 1024.0, 60, false);
            goal("first visit, requests to others", elsewhere, 0, false);
            goal("first visit, layout shift", visit.layoutShift(), 0, false);
        }
    }

    private void goal(String what, double value, double bound, boolean atLeast) {
        boolean holds = atLeast ? value >= bound : value <= bound;
        met &= holds;
        System.out.printf(
                Locale.US,
                "%-52s %8.2f  (%s %.2f)  %s%n",
                what,
                value,
                atLeast ? "at least" : "at most",
                bound,
                holds ? "met" : "MISSED");
    }

    private static void print(String name, List<Load> runs) {
        System.out.printf(
                Locale.US,
                "%-24s %,9.0f requests/s   p99 %6.2f ms   (%s)%n",
                name,
                median(runs, Load::requestsPerSecond),
                median(runs, Load::p99),
                String.join(
                        " ",
                        runs.stream()
                                .map(run -> String.format(Locale.US, "%.0f", run.requestsPerSecond()))
                                .toList()));
    }

    private static double ratio(List<Load> ours, List<Load> theirs) {
        return median(ours, Load::requestsPerSecond) / median(theirs, Load::requestsPerSecond);
    }

    private static String campaign(Application application) throws IOException, InterruptedException {
        var list = new String(application.fetch("/campaigns.json", "identity").body());
        var found = Pattern.compile("/campaigns/state-[a-z0-9-]+|/campaigns/[a-z0-9-]+")
                .matcher(list);
        if (!found.find()) {
            throw new IOException("no campaign is published");
        }
        return found.group();
    }
}

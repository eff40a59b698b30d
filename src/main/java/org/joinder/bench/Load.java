package org.joinder.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One run of wrk against one address: requests a second, and the 99th percentile in milliseconds. */
record Load(double requestsPerSecond, double p99, long requests, long errors) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern REQUESTS = Pattern.compile("([0-9]+) requests in");
    private static final Pattern FAILED =
            Pattern.compile("(?:Non-2xx or 3xx responses: |read |connect |timeout )([0-9]+)");

    static Load of(String wrk, String address, String encoding, int seconds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(wrk, "-t1", "-c32", "-d" + seconds + "s", "--latency"));
        command.addAll(List.of("-H", "Accept-Encoding: " + encoding, address));
        var output = Programs.run(command.toArray(String[]::new));
        var p99 = P99.matcher(output);
        if (!p99.find()) {
            throw new IOException("wrk said: " + output);
        }
        return new Load(
                number(RATE, output),
                millis(p99.group(1), p99.group(2)),
                (long) number(REQUESTS, output),
                errors(output));
    }

    private static double number(Pattern pattern, String output) {
        var found = pattern.matcher(output);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static long errors(String output) {
        return FAILED.matcher(output)
                .results()
                .mapToLong(each -> Long.parseLong(each.group(1)))
                .sum();
    }

    private static double millis(String value, String unit) {
        return Double.parseDouble(value)
                * switch (unit) {
                    case "us" -> 0.001;
                    case "ms" -> 1;
                    default -> 1000;
                };
    }
}

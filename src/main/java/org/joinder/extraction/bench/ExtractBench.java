package org.joinder.extraction.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./joinder bench extract [DOCUMENTS [ROUNDS]]}: reads the same invented releases with Joinder and with the npm package
 * {@code citation}, in turns, and prints medians, their ratio and what each found. Speed is in megabytes of UTF-8 a second.
 */
public final class ExtractBench {

    private static final int WARM_UP = 10;

    private final List<String> texts;
    private final long bytes;
    private final List<Round> ours = new ArrayList<>();
    private final List<Round> theirs = new ArrayList<>();
    private final List<Double> pairs = new ArrayList<>();

    private ExtractBench(int documents) {
        texts = Corpus.of(documents);
        bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var bench = new ExtractBench(documents);
        bench.run(rounds);
        bench.print();
        bench.hostile();
    }

    private void run(int rounds) throws IOException, InterruptedException {
        var file = Files.createTempFile("corpus", ".jsonl");
        Files.write(
                file,
                texts.stream().map(JsonMapper.shared()::writeValueAsString).toList());
        try (var peer = Peer.start(Path.of(".tools", "peers"), file)) {
            var us = new Ours(texts);
            for (var round = 0; round < WARM_UP + rounds; round++) {
                var their = peer.round();
                var our = us.round();
                var pair = bytes * 1e3 / us.onTwoThreads();
                if (round >= WARM_UP) {
                    theirs.add(their);
                    ours.add(our);
                    pairs.add(pair);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private void print() {
        say(
                "%d documents, %.1f MB, %d rounds in turns after %d to warm up; medians",
                texts.size(), bytes / 1e6, ours.size(), WARM_UP);
        say("%-28s %10s %8s %10s %10s", "", "docs/s", "MB/s", "p50 ms", "p99 ms");
        line("citation " + Peer.VERSION + ", citations", theirs);
        line("joinder, everything", ours);
        var pair = median(pairs);
        say("%-28s %10.0f %8.1f", "joinder, two threads", pair * 1e6 * texts.size() / bytes, pair);
        say("ratio to citation: %.2f on one thread, %.2f on two", speed(ours) / speed(theirs), pair / speed(theirs));
        say("citation found %s", theirs.getFirst().found());
        say("joinder found  %s", ours.getFirst().found());
    }

    private void line(String name, List<Round> rounds) {
        var speed = speed(rounds);
        say(
                "%-28s %10.0f %8.1f %10.3f %10.3f",
                name,
                speed * 1e6 * texts.size() / bytes,
                speed,
                median(rounds, Round::p50) / 1e6,
                median(rounds, Round::p99) / 1e6);
    }

    private double speed(List<Round> rounds) {
        return median(rounds, round -> round.megabytes(bytes));
    }

    private void hostile() {
        var ordinary = 1e3 / speed(ours);
        say("nanoseconds a byte: ordinary text %.1f", ordinary);
        for (Map.Entry<String, String> text : Hostile.texts().entrySet()) {
            var length = text.getValue().getBytes(StandardCharsets.UTF_8).length;
            var cost = (double) Hostile.nanos(text.getValue()) / length;
            say("  %-26s %8.1f   %.2f times", text.getKey(), cost, cost / ordinary);
        }
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        return median(rounds.stream().map(of::applyAsDouble).toList());
    }

    private static double median(List<Double> numbers) {
        var sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}

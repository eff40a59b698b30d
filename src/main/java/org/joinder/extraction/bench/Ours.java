package org.joinder.extraction.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.joinder.base.SourceText;
import org.joinder.extraction.Extraction;
import org.joinder.extraction.Extractor;

/** Joinder's own side: everything that is read from a release, on one thread or on two. */
final class Ours {

    private final List<String> texts;

    Ours(List<String> texts) {
        this.texts = texts;
    }

    Round round() {
        Map<String, Integer> found = new TreeMap<>();
        var times = new long[texts.size()];
        var start = System.nanoTime();
        for (var k = 0; k < texts.size(); k++) {
            var before = System.nanoTime();
            count(Extractor.read(SourceText.of(texts.get(k))), found);
            times[k] = System.nanoTime() - before;
        }
        var all = System.nanoTime() - start;
        Arrays.sort(times);
        return new Round(all, times[times.length / 2], times[times.length * 99 / 100], found);
    }

    /** Nanoseconds for all texts, half of them on each of two threads. */
    long onTwoThreads() {
        var half = texts.size() / 2;
        var start = System.nanoTime();
        try (ExecutorService pair = Executors.newFixedThreadPool(2)) {
            pair.execute(new Ours(texts.subList(0, half))::round);
            pair.execute(new Ours(texts.subList(half, texts.size()))::round);
        }
        return System.nanoTime() - start;
    }

    private static void count(Extraction read, Map<String, Integer> found) {
        read.law().citations().forEach(each -> add(found, each.type().name().toLowerCase(Locale.ROOT), 1));
        add(found, "acts and statutes", read.law().statutes().size());
        add(found, "bills", read.law().bills().size());
        add(found, "members", read.fields().coalition().members().size());
        add(found, "contacts", read.fields().contacts().size());
        add(found, "quotes", read.fields().quotes().size());
        add(found, "headlines", read.fields().headline() == null ? 0 : 1);
        add(found, "dates", read.fields().date() == null ? 0 : 1);
    }

    private static void add(Map<String, Integer> found, String what, int more) {
        if (more > 0) {
            found.merge(what, more, Integer::sum);
        }
    }
}

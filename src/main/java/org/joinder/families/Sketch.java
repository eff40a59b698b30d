package org.joinder.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The least hashes of a text's sequences of five words. The share of places at which two sketches agree estimates the share
 * of sequences that the two texts have in common.
 */
final class Sketch {

    static final int SIZE = 96;
    private static final int WORDS = 5;
    private static final int BAND = 3;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] least;

    private Sketch(long[] least) {
        this.least = least;
    }

    static Sketch of(String text) {
        List<String> words = WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        long[] least = new long[SIZE];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + WORDS <= words.size(); at++) {
            add(
                    least,
                    Objects.hash(words.subList(at, at + WORDS).toArray()),
                    words.get(at).hashCode());
        }
        return new Sketch(least);
    }

    static Sketch of(Long[] kept) {
        return new Sketch(Arrays.stream(kept).mapToLong(Long::longValue).toArray());
    }

    /** Estimated share of sequences in common, from 0 to 1; texts too short to have any have none in common. */
    double likeness(Sketch other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            if (least[i] == other.least[i] && least[i] != Long.MAX_VALUE) {
                same++;
            }
        }
        return same / (double) SIZE;
    }

    /** Hashes of neighbouring places; alike texts have at least one in common, by chance alone hardly any. */
    List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int at = 0; at < SIZE; at += BAND) {
            long band = 17;
            for (int i = at; i < at + BAND; i++) {
                band = mixed(band ^ least[i]);
            }
            bands.add(band);
        }
        return bands;
    }

    boolean isEmpty() {
        return least[0] == Long.MAX_VALUE;
    }

    Long[] values() {
        return Arrays.stream(least).boxed().toArray(Long[]::new);
    }

    private static void add(long[] least, int sequence, int first) {
        long seed = ((long) sequence << 32) ^ first;
        for (int i = 0; i < SIZE; i++) {
            long hash = mixed(seed + i * 0x9E3779B97F4A7C15L);
            if (hash < least[i]) {
                least[i] = hash;
            }
        }
    }

    /** The finishing step of SplitMix64: near values come out far apart. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

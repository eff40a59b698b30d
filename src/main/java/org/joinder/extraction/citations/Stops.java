package org.joinder.extraction.citations;

import java.util.Arrays;
import java.util.Set;

/**
 * Where the search for law looks in a text: section signs, and the starts of words that may begin a citation, in order.
 * Whoever cuts a text into words gathers them on the way, so that the text is walked over once. Reused from text to text.
 */
public final class Stops {

    private static final Triggers TRIGGERS = Vocabulary.triggers();

    private int[] places = new int[64];
    private int count;

    /** Every word that may begin a citation. */
    public static Set<String> words() {
        return TRIGGERS.words();
    }

    public void clear() {
        count = 0;
    }

    /** Looks at the word between, which is letters alone. */
    public void word(char[] text, int start, int end) {
        if (TRIGGERS.mayHold(text, start, end)) {
            add(start);
        }
    }

    /** Takes the section signs of what stands between two words. */
    public void signs(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '§') {
                add(i);
            }
        }
    }

    /** Looks at each run of letters between. */
    public void runs(char[] text, int start, int end) {
        int at = start;
        while (at < end) {
            int run = at;
            while (at < end && Letters.letter(text[at])) {
                at++;
            }
            if (at > run) {
                word(text, run, at);
            }
            at++;
        }
    }

    private void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
    }

    int count() {
        return count;
    }

    int place(int k) {
        return places[k];
    }

    /** Those of a text that nobody has cut. */
    static Stops of(char[] text) {
        Stops stops = new Stops();
        int at = 0;
        while (at < text.length) {
            int start = at;
            while (at < text.length && Letters.letter(text[at])) {
                at++;
            }
            if (at > start) {
                stops.word(text, start, at);
            } else {
                stops.signs(text, at, ++at);
            }
        }
        return stops;
    }
}

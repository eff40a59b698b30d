package org.joinder.extraction.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.joinder.base.SourceText;
import org.joinder.extraction.Extractor;

/** Texts of a million characters made to cost much: what each costs a byte, to hold beside ordinary text. */
final class Hostile {

    private static final int LENGTH = 1_000_000;
    private static final int TIMES = 40;

    private Hostile() {}

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one word without an end", "a".repeat(LENGTH));
        texts.put("digits", "1234567890".repeat(LENGTH / 10));
        texts.put("section signs", "§ ".repeat(LENGTH / 2));
        texts.put("open lists of sections", filled("18 U.S.C. §§ 1, 2, 3, 4, "));
        texts.put("signs within lists", filled("§ 1, § 2, "));
        texts.put("letters and dots", filled("H.R. S. Res. U.S.C. Pub. L. "));
        texts.put("commas between states", filled("Alabama, Alaska, Arizona, "));
        texts.put("states on their own", filled("Ohio. Iowa. "));
        texts.put("capitals", filled("The Act Of The Act And "));
        texts.put("open quotes", filled("“he said “she said "));
        texts.put("open brackets", filled("(a)(1)(A)(i)(("));
        texts.put("months", filled("March 1, April 2, May "));
        texts.put("blank lines", "\n".repeat(LENGTH));
        texts.put("spaces", " ".repeat(LENGTH));
        texts.put("phone numbers", filled("(505) 555-01"));
        return texts;
    }

    /** Nanoseconds to read the text: the least of some times, since the rest is noise and warming up. */
    static long nanos(String text) {
        var least = Long.MAX_VALUE;
        for (var time = 0; time < TIMES; time++) {
            var start = System.nanoTime();
            Extractor.read(SourceText.of(text));
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    private static String filled(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }
}

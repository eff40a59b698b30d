package org.joinder.releases;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

/** The last part of a release's public address: its date and its headline in plain letters. */
final class ReleaseSlug {

    private static final int LONGEST = 80;

    private ReleaseSlug() {}

    static String of(LocalDate date, String headline) {
        String plain = Normalizer.normalize(headline, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+|['’ʻ`]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? date.toString() : date + "-" + shortened(plain);
    }

    /** The same with a number when the office has one of that date and headline already. */
    static String unique(String slug, Predicate<String> taken) {
        String candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }

    private static String shortened(String plain) {
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }
}

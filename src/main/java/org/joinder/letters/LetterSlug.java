package org.joinder.letters;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The readable part of a letter's address: date and subject, "2017-08-16-amendment-of-communications-decency-act". */
final class LetterSlug {

    private static final int LONGEST = 90;

    private LetterSlug() {}

    static String of(String subject, @Nullable LocalDate date, Predicate<String> isTaken) {
        String wanted = (date == null ? "" : date + "-") + words(subject);
        String slug = wanted;
        for (int number = 2; isTaken.test(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    private static String words(String subject) {
        String plain = Normalizer.normalize(subject, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String kept =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return kept.isEmpty() ? "letter" : kept;
    }
}

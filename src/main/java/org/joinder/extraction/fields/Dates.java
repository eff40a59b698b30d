package org.joinder.extraction.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Full dates in every customary form; a day without its year is none. */
final class Dates {

    /** A date and the words it takes. */
    record Written(LocalDate date, int from, int past) {}

    private static final long MONTH = Lexicon.group("month");
    private static final int DAY = Lexicon.id("day");
    private static final int OF = Lexicon.id("of");
    private static final byte[] MONTHS = new byte[1 << 13];

    static {
        String[] names =
                ("january february march april may june july august september october november december").split(" ");
        for (int i = 0; i < names.length; i++) {
            MONTHS[Lexicon.id(names[i])] = (byte) (i + 1);
            MONTHS[Lexicon.id(names[i].substring(0, 3))] = (byte) (i + 1);
        }
        MONTHS[Lexicon.id("sept")] = 9;
    }

    private Dates() {}

    static boolean isMonth(Words words, int word) {
        return words.in(word, MONTH) && words.isCapital(word);
    }

    static int month(int id) {
        return MONTHS[id];
    }

    /** The date that starts at the word, or null. */
    static @Nullable Written at(Words words, int word) {
        if (isMonth(words, word)) {
            return monthFirst(words, word);
        }
        int first = leadingDigits(words, word);
        if (first < 0) {
            return null;
        }
        return words.gapHas(word + 1, Gap.SLASH | Gap.HYPHEN | Gap.PERIOD | Gap.DASH) && words.isNumber(word + 1)
                ? numeric(words, word, first)
                : dayFirst(words, word, first);
    }

    private static @Nullable Written monthFirst(Words words, int word) {
        int day = leadingDigits(words, word + 1);
        if (day < 1 || !isYear(words, word + 2) || words.gapHas(word + 1, ~(Gap.SPACE | Gap.PERIOD | Gap.LINE))) {
            return null;
        }
        if (words.gapHas(word + 2, ~(Gap.SPACE | Gap.COMMA | Gap.LINE | Gap.PERIOD))) {
            return null;
        }
        return written(words.value(word + 2), MONTHS[words.id[word]], day, word, word + 3);
    }

    private static @Nullable Written dayFirst(Words words, int word, int day) {
        int at = word + 1;
        at += words.is(at, DAY) ? 1 : 0;
        at += words.is(at, OF) ? 1 : 0;
        if (!isMonth(words, at) || !isYear(words, at + 1) || words.gapHas(at, Gap.PERIOD)) {
            return null;
        }
        return written(words.value(at + 1), MONTHS[words.id[at]], day, word, at + 2);
    }

    private static @Nullable Written numeric(Words words, int word, int first) {
        if (!words.isNumber(word + 2)
                || words.gap[word + 1] != words.gap[word + 2]
                || words.gapHas(word + 1, Gap.SPACE)) {
            return null;
        }
        int second = words.value(word + 1);
        int third = words.value(word + 2);
        if (words.length(word) == 4) {
            return written(first, second, third, word, word + 3);
        }
        if (words.length(word) > 2 || (words.length(word + 2) != 4 && words.length(word + 2) != 2)) {
            return null;
        }
        int year = third < 100 ? 2000 + third : third;
        return first > 12 ? written(year, second, first, word, word + 3) : written(year, first, second, word, word + 3);
    }

    private static boolean isYear(Words words, int word) {
        return words.isNumber(word) && words.length(word) == 4;
    }

    private static @Nullable Written written(int year, int month, int day, int from, int past) {
        if (year < 1950 || year > 2099) {
            return null;
        }
        try {
            return new Written(LocalDate.of(year, month, day), from, past);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The day in {@code 5}, {@code 05} or {@code 5th}. */
    private static int leadingDigits(Words words, int word) {
        if (word >= words.count || words.length(word) > 4) {
            return -1;
        }
        int value = 0;
        int at = words.start[word];
        while (at < words.end[word] && words.text[at] >= '0' && words.text[at] <= '9') {
            value = value * 10 + (words.text[at++] - '0');
        }
        return at == words.start[word] || words.end[word] - at > 2 ? -1 : value;
    }
}

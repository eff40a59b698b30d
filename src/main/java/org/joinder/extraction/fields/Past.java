package org.joinder.extraction.fields;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what was done before from what the release announces, by how the sentence opens. */
final class Past {

    private static final long PAST = Lexicon.group("past");
    private static final long MONTH = Lexicon.group("month");
    private static final long ACTION = Lexicon.group("action");
    private static final int NEAR = 30;
    private static final int IN = Lexicon.id("in");
    private static final int ON = Lexicon.id("on");
    private static final int SINCE = Lexicon.id("since");
    private static final WordSet THIS_DAY = WordSet.of("thisDay");
    private static final int THIS = Lexicon.id("this");
    private static final int LAST = Lexicon.id("last");
    private static final int ALSO = Lexicon.id("also");
    private static final int HAD = Lexicon.id("had");

    private Past() {}

    static boolean isPast(Words words, int from, int upTo, @Nullable LocalDate today) {
        if (opensWithDate(words, from, upTo, today)) {
            return true;
        }
        int limit = Math.min(upTo, from + 14);
        for (int word = from; word < limit; word++) {
            if (words.in(word, PAST) && !words.gapHas(word + 1, Gap.HYPHEN) && !isOfThisWeek(words, word)
                    || words.is(word, HAD) && word - from < 8) {
                return true;
            }
        }
        return words.is(from, LAST) || words.is(from, ALSO) && words.is(from + 1, IN);
    }

    /** "Earlier this week", "earlier today": the release itself tells it late. */
    private static boolean isOfThisWeek(Words words, int word) {
        return words.in(word + 1, THIS_DAY) || words.is(word + 1, THIS) && words.in(word + 2, THIS_DAY);
    }

    /** "a 2016 letter sent by …": a deed of the year it names. */
    static boolean citesYear(Words words, int from, int upTo, @Nullable LocalDate today) {
        for (int word = Math.max(from, upTo - NEAR); word < upTo; word++) {
            boolean year = words.isNumber(word) && words.length(word) == 4 && words.value(word) / 100 >= 19;
            if (year && words.in(word + 1, ACTION) && words.value(word) < 2100 && words.follows(word + 1)) {
                return today == null || words.value(word) != today.getYear();
            }
        }
        return false;
    }

    private static boolean opensWithDate(Words words, int from, int upTo, @Nullable LocalDate today) {
        if (!words.is(from, IN) && !words.is(from, ON) && !words.is(from, SINCE) || !words.isCapital(from)) {
            return false;
        }
        int limit = Math.min(upTo, from + 6);
        for (int word = from + 1; word < limit; word++) {
            if (words.in(word, MONTH) && words.isCapital(word)) {
                return !isToday(words, word, today);
            }
            if (words.isNumber(word)
                    && words.length(word) == 4
                    && words.value(word) > 1900
                    && words.value(word) < 2100) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToday(Words words, int month, @Nullable LocalDate today) {
        Dates.Written written = Dates.at(words, month);
        if (today == null) {
            return false;
        }
        if (written != null) {
            return written.date().equals(today);
        }
        return words.value(month + 1) == today.getDayOfMonth() && Dates.month(words.id[month]) == today.getMonthValue();
    }
}

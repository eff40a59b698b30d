package org.joinder.extraction.citations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which Congress sat on a day, and which one a text names. */
final class Congresses {

    private static final int FIRST_YEAR = 1789;
    private static final int NEAR = 24;

    private Congresses() {}

    /** The Congress of that day, 0 when the day is not known; a new one sits from January 3 of each odd year. */
    static int on(@Nullable LocalDate date) {
        if (date == null || date.getYear() < FIRST_YEAR) {
            return 0;
        }
        boolean oldOne = date.getYear() % 2 == 1 && date.getDayOfYear() < 3;
        return (date.getYear() - (oldOne ? 1 : 0) - FIRST_YEAR) / 2 + 1;
    }

    /** The Congress of "(111th Congress)" or ", 115th Cong." right behind a bill, or 0. */
    static int namedAfter(Page page, int end) {
        int at = page.gap(end);
        int stop = at + NEAR;
        while (at < stop && !Letters.digit(page.at(at))) {
            char c = page.at(at);
            if (c == '.' || c == ';' || c == 0 || Letters.upper(c)) {
                return 0;
            }
            at++;
        }
        int number = page.digitsEnd(at);
        int rank = page.wordEnd(number);
        int word = page.gap(rank);
        boolean named = number > at
                && number - at <= 3
                && SectionNumbers.ordinal(page, number, rank)
                && (page.word(word, "congress") > 0 || page.word(word, "cong") > 0);
        return named ? page.number(at, number) : 0;
    }
}

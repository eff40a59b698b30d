package org.joinder.legislation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a sentence names it: January 3, 2019. */
final class PlainDate {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private PlainDate() {}

    static String of(LocalDate day) {
        return WRITTEN.format(day);
    }
}

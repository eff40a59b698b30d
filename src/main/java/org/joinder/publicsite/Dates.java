package org.joinder.publicsite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a reader in the United States expects them: August 16, 2017. */
final class Dates {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private Dates() {}

    static String inWords(LocalDate date) {
        return IN_WORDS.format(date);
    }
}

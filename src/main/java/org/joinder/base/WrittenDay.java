package org.joinder.base;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as readers in the United States expect it in a sentence: August 16, 2017. */
public final class WrittenDay {

    /** Reads and writes it; anything else is refused with a {@link java.time.DateTimeException}. */
    public static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private WrittenDay() {}

    public static String of(LocalDate day) {
        return FORM.format(day);
    }
}

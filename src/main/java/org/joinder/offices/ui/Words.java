package org.joinder.offices.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joinder.base.Jurisdiction.Kind;
import org.jspecify.annotations.Nullable;

/** How the office screens write days, spans of days, and kinds of jurisdiction. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private Words() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "Jan 1, 2015 to Dec 31, 2022", "since Jan 1, 2015", "until Apr 30, 2021", or nothing where it always held. */
    static String days(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts == null) {
            return ends == null ? "" : "until " + day(ends);
        }
        return ends == null ? "since " + day(starts) : day(starts) + " to " + day(ends);
    }

    static String plural(Kind kind) {
        return switch (kind) {
            case STATE -> "States";
            case DISTRICT -> "District of Columbia";
            case TERRITORY -> "Territories";
        };
    }
}

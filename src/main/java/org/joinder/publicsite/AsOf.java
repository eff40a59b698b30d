package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The past day that an address asks for. */
final class AsOf {

    private static final LocalDate FIRST_CONGRESS = LocalDate.of(1789, 3, 4);

    private AsOf() {}

    /** The day, or null where none is asked for; refused with {@link BadAddress} when nothing can be known of it. */
    static @Nullable LocalDate of(@Nullable String text, Clock clock) {
        return text == null ? null : past(text, clock);
    }

    /** The day that is asked for; refused likewise. */
    static LocalDate past(String text, Clock clock) {
        var day = parsed(text);
        if (day.isAfter(LocalDate.now(clock))) {
            throw BadAddress.dayAhead();
        }
        if (day.isBefore(FIRST_CONGRESS)) {
            throw BadAddress.dayTooFarBack();
        }
        return day;
    }

    static String address(String path, @Nullable LocalDate day) {
        return day == null ? path : path + "?asOf=" + day;
    }

    /** Whether something of this date was known then; what has no date counts as known. */
    static boolean knew(@Nullable LocalDate asOf, @Nullable LocalDate date) {
        return asOf == null || date == null || !date.isAfter(asOf);
    }

    private static LocalDate parsed(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw BadAddress.noDay();
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw BadAddress.noDay();
        }
    }
}

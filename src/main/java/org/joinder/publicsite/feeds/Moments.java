package org.joinder.publicsite.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days as the moments that feeds ask for. */
final class Moments {

    private Moments() {}

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

package org.joinder.letters.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.StatuteService;
import org.jspecify.annotations.Nullable;

/** The law that a letter is read against: that of its date, or of today while it has none. */
record LawOfDay(StatuteService statutes, Clock clock, Supplier<@Nullable LocalDate> date) {

    LocalDate day() {
        return Objects.requireNonNullElseGet(date.get(), () -> LocalDate.now(clock));
    }

    Optional<StatuteOn> of(StatuteId section) {
        return statutes.on(section, day());
    }
}

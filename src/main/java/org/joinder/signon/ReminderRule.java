package org.joinder.signon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which reminder of a round is due: pure. Its rules name how many business days before the deadline; a reminder is due
 * from nine in the morning of that day on, on the clock of the round's zone, until the next one is. One that would fall
 * on the day of opening or before is left out: the invitation has only just gone. A later deadline brings them anew.
 */
public final class ReminderRule {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private ReminderRule() {}

    /** How many business days before the deadline that reminder belongs which is due now, if one is. */
    public static OptionalInt due(Round round, Instant at) {
        if (!round.reminders() || round.status() != RoundStatus.OPEN || !round.isInTime(at)) {
            return OptionalInt.empty();
        }
        var now = at.atZone(round.zone());
        LocalDate begun =
                now.toLocalTime().isBefore(MORNING) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return round.rules().reminderDays().stream()
                .mapToInt(Integer::intValue)
                .filter(days -> !day(round, days).isAfter(begun))
                .filter(days -> day(round, days).isAfter(round.opensOn()))
                .min();
    }

    /** The day of the next reminder that is still to come, if there is one. */
    public static Optional<LocalDate> next(Round round, Instant at) {
        return round.status() == RoundStatus.OPEN && round.reminders()
                ? round.rules().reminderDays().stream()
                        .map(days -> day(round, days))
                        .filter(day -> day.isAfter(round.opensOn()))
                        .filter(day -> day.atTime(MORNING)
                                .atZone(round.zone())
                                .toInstant()
                                .isAfter(at))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    static LocalDate day(Round round, int businessDays) {
        return FederalCalendar.minus(round.deadlineDay(), businessDays);
    }
}

package org.joinder.signon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.joinder.letters.LetterId;

/**
 * A sign-on round. The second of the deadline belongs to it whole: a click at 5:00:00 p.m. and some milliseconds is in
 * time for 5:00 p.m., one at 5:00:01 is not. {@code reminders}: whether it reminds by itself as its rules say.
 */
public record Round(
        RoundId id,
        LetterId letter,
        int number,
        RoundStatus status,
        Instant opensAt,
        Instant deadline,
        ZoneId zone,
        int target,
        SignOnRules rules,
        boolean reminders) {

    public boolean isInTime(Instant received) {
        return !received.truncatedTo(ChronoUnit.SECONDS).isAfter(deadline);
    }

    public LocalDate opensOn() {
        return LocalDate.ofInstant(opensAt, zone);
    }

    public LocalDate deadlineDay() {
        return LocalDate.ofInstant(deadline, zone);
    }

    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}

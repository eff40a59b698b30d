package org.joinder.signon.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.Round;
import org.joinder.signon.RoundStatus;
import org.joinder.signon.SignOnRules;

/** How moments and states are written on these screens. */
final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE, MMM d, uuuu, h:mm a z", Locale.US);

    private Words() {}

    /** A moment on the clock of a zone, such as "Fri, Dec 4, 2026, 5:00 PM EST". */
    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    static String deadline(Round round) {
        return moment(round.deadline(), round.zone());
    }

    static StatusBadge status(RoundStatus status) {
        return new StatusBadge(
                status.words(),
                switch (status) {
                    case OPEN -> Tone.ACTIVE;
                    case PAUSED -> Tone.ATTENTION;
                    case CLOSED -> Tone.GOOD;
                    case CANCELLED -> Tone.BAD;
                });
    }

    static StatusBadge answer(LedgerRow row) {
        var answer = row.answer();
        if (answer == null) {
            return new StatusBadge("No answer yet", Tone.NEUTRAL);
        }
        if (row.consent().isWaiting()) {
            return new StatusBadge("Needs consent again", Tone.ATTENTION);
        }
        return new StatusBadge(
                answer.kind().words(),
                switch (answer.kind()) {
                    case SIGNED, SIGNED_WITH_COMMENT, JOINED_LATE -> Tone.GOOD;
                    case ASKS_FOR_TIME -> Tone.ACTIVE;
                    case DECLINED, RECUSED, WITHDREW -> Tone.BAD;
                });
    }

    /** What rules ask for beside numbers: who answers, and when reminders go out. */
    static String more(SignOnRules rules) {
        return (rules.needsDelegation() ? "Answers need a delegation; " : "Answers need no delegation; ")
                + rules.remindersInWords() + ".";
    }
}

package org.joinder.signon;

import java.time.Instant;
import org.joinder.base.Jurisdiction;

/** What must hold before a round is opened or moved on. */
final class RoundCheck {

    private RoundCheck() {}

    /** The deadline as a moment; refused when it has passed or lies before the opening. */
    static Instant deadline(RoundDraft draft, Instant opensAt, Instant now) {
        if (draft.target() < 1 || draft.target() > Jurisdiction.values().length) {
            throw SignOnRefused.because("The target is between 1 and 56 offices.");
        }
        if (opensAt.isAfter(now)) {
            throw SignOnRefused.because("A round opens now, or opened before.");
        }
        var deadline = draft.deadline().atZone(draft.zone()).toInstant();
        if (!deadline.isAfter(now)) {
            throw SignOnRefused.because("The deadline has passed already.");
        }
        return deadline;
    }

    static void later(Round round, Instant deadline, Instant now) {
        if (!deadline.isAfter(round.deadline()) || !deadline.isAfter(now)) {
            throw SignOnRefused.because("A round is extended to a later deadline than it has.");
        }
    }

    static void step(Round round, StepKind kind, String reason) {
        if (!round.status().allows(kind)) {
            throw SignOnRefused.move(round.status(), kind);
        }
        if (reason.isBlank()) {
            throw SignOnRefused.because("Give the reason; it is kept with the round.");
        }
    }
}

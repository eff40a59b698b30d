package org.joinder.signon;

import java.time.Instant;

/** One step of a round: what was done, why, by whom, when, and the deadline that held after it. */
public record RoundStep(StepKind kind, String reason, Instant deadline, String by, Instant at) {

    /** As offices may see it: without who took it. */
    RoundStep publicPart() {
        return new RoundStep(kind, reason, deadline, "", at);
    }
}

package org.joinder.signon;

import java.time.LocalDate;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * A letter that circulates, as one office is asked to sign it: until when, how many signed of how many that are wanted,
 * and what the office itself answered last, with whether its signature counts.
 */
public record OfficeRequest(
        RoundId round,
        LetterId letter,
        String subject,
        LocalDate deadline,
        int signed,
        int target,
        @Nullable ResponseKind answer,
        boolean counts) {

    /** Whether the office still has to say something: an answer that asks for time, or no longer counts, is none. */
    public boolean isWaiting() {
        return answer == null || answer == ResponseKind.ASKS_FOR_TIME || isToSignAgain();
    }

    /** The office signed, and the text or its holder has changed since. */
    public boolean isToSignAgain() {
        return answer != null && answer.isSigned() && !counts;
    }
}

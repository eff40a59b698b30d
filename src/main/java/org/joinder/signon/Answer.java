package org.joinder.signon;

import java.time.Instant;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One answer of an office, the {@code number}th it gave in the round: for which principal (as printed, and as the office
 * was recorded to be held at that moment), from which wording of the letter, by whom and which way, when it arrived.
 * {@code delegation} names the leave of the principal under which somebody answered, where there is one.
 */
public record Answer(
        AnswerId id,
        RoundId round,
        Jurisdiction office,
        int number,
        ResponseKind kind,
        int textVersion,
        String name,
        String title,
        @Nullable Holder holder,
        @Nullable String comment,
        AnswerVia via,
        @Nullable Long delegation,
        List<String> acknowledged,
        String by,
        String byName,
        Instant receivedAt) {

    /** The same as others may see it who are neither of that office nor run the round: that it signed, and no more. */
    Answer publicPart() {
        return new Answer(
                id,
                round,
                office,
                number,
                kind,
                textVersion,
                name,
                title,
                holder,
                null,
                via,
                null,
                List.of(),
                "",
                "",
                receivedAt);
    }
}

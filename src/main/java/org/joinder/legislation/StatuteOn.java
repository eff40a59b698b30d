package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it read on a day: its own words and those of every part in force then, in printed order.
 * {@code since} is the first day from which all of it is known to have read so, {@code text} the whole in one piece.
 */
public record StatuteOn(
        StatuteId id,
        String citation,
        String name,
        LocalDate asOf,
        LocalDate since,
        @Nullable String status,
        String text,
        List<Part> parts) {

    /** One provision of it; the depth of the whole is 0. */
    public record Part(StatuteId id, String level, int depth, StatuteText text) {}
}

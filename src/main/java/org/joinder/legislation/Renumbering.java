package org.joinder.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A provision that moved to another place on a day, with the law that moved it. */
public record Renumbering(
        StatuteId from,
        StatuteId to,
        LocalDate since,
        @Nullable String law) {}

package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recorded vote as one line of a source tells it. */
public record VoteEntry(
        @Nullable String chamber,
        int number,
        @Nullable Integer session,
        @Nullable Instant at,
        @Nullable LocalDate date,
        @Nullable String question,
        @Nullable String url,
        @Nullable Integer yeas,
        @Nullable Integer nays,
        @Nullable String result) {}

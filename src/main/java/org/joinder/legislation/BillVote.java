package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recorded vote, once, with every line of the sources that tells of it. */
public record BillVote(
        @Nullable String chamber,
        int number,
        @Nullable Integer session,
        @Nullable LocalDate date,
        @Nullable String question,
        @Nullable Integer yeas,
        @Nullable Integer nays,
        @Nullable String result,
        @Nullable String url,
        List<VoteEntry> sources) {}

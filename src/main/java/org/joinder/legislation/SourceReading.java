package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one source says of a bill's leading facts and when it was taken in, so that two that disagree stand side by side. */
public record SourceReading(
        BillSource source,
        @Nullable String title,
        @Nullable LocalDate introduced,
        BillStage stage,
        @Nullable LocalDate latestActionOn,
        @Nullable Instant updated,
        Instant takenIn) {}

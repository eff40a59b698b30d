package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A summary of one version of the bill; the text is HTML as the source gave it, to be cleaned before it is shown. */
public record BillSummary(
        @Nullable String versionCode,
        @Nullable String description,
        @Nullable LocalDate date,
        @Nullable Instant updated,
        String text) {}

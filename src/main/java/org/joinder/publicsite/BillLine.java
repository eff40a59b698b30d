package org.joinder.publicsite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bill and what became of it, in one sentence, as of a date. */
record BillLine(
        String number,
        String path,
        @Nullable String title,
        StageChip stage,
        String sentence,
        @Nullable LocalDate asOf) {}

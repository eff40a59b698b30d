package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a campaign stands: the stage, the date it holds for, the reasons, and what a person decided otherwise and why. */
record StageNow(
        StageChip stage,
        LocalDate asOf,
        List<String> reasons,
        @Nullable String override) {}

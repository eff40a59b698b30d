package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a committee did: referred to, markup by, reported by, discharged from. */
public record CommitteeActivity(
        String name, @Nullable Instant at, @Nullable LocalDate date) {}

package org.joinder.families;

import java.time.Instant;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;

/** Two releases that may tell of one event, with the reasons, and who decided when. */
public record PairRow(
        long id,
        long version,
        ReleaseId first,
        ReleaseId second,
        double likeness,
        String why,
        PairState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}

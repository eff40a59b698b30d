package org.joinder.review;

import java.time.Instant;
import org.joinder.releases.ReleaseId;

/** A remembered correction with who made it when on which release, and how many suggestions it has changed since. */
public record RememberedRow(
        RememberedId id,
        long version,
        RememberedDraft draft,
        ReleaseId release,
        String madeBy,
        Instant madeAt,
        int used) {}

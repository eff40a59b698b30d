package org.joinder.review;

import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseStatus;
import org.jspecify.annotations.Nullable;

/** A release that waits for a person, with how much of it is open and how much decided. */
public record QueueRow(
        ReleaseId release,
        String title,
        @Nullable Jurisdiction office,
        ReleaseStatus status,
        Instant receivedAt,
        int open,
        int decided) {}

package org.joinder.review;

import java.time.Instant;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseName;
import org.joinder.releases.ReleaseStatus;

/** A release that waits for a person, with how much of it is open and how much decided. */
public record QueueRow(
        ReleaseId release, ReleaseName name, ReleaseStatus status, Instant receivedAt, int open, int decided) {}

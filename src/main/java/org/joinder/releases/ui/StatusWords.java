package org.joinder.releases.ui;

import java.time.Instant;
import org.joinder.releases.ReleaseStatus;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;
import org.jspecify.annotations.Nullable;

/** A release's status as a badge; a publication that waits for its embargo says so. */
final class StatusWords {

    private StatusWords() {}

    static StatusBadge badge(ReleaseStatus status, @Nullable Instant embargo, Instant now) {
        if (status == ReleaseStatus.PUBLISHED && embargo != null && now.isBefore(embargo)) {
            return new StatusBadge("Embargo until " + ViewerTime.moment(embargo), Tone.ATTENTION);
        }
        return new StatusBadge(
                status.label(),
                switch (status) {
                    case RECEIVED -> Tone.NEUTRAL;
                    case PUBLISHED -> Tone.GOOD;
                    case WITHDRAWN -> Tone.BAD;
                });
    }
}

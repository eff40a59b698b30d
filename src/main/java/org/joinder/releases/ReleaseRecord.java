package org.joinder.releases;

import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What a release says of itself and where it stands, without its text: its cost does not grow with the document. */
public record ReleaseRecord(
        ReleaseId id,
        long version,
        ReleaseStatus status,
        String title,
        ReleaseDraft draft,
        int textNumber,
        @Nullable String slug,
        @Nullable Instant embargoUntil) {

    public @Nullable Jurisdiction office() {
        return draft.office();
    }

    public boolean isUnderEmbargo(Instant now) {
        return embargoUntil != null && now.isBefore(embargoUntil);
    }

    public boolean isPublic(Instant now) {
        return status == ReleaseStatus.PUBLISHED && !isUnderEmbargo(now);
    }
}

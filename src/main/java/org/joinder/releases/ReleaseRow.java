package org.joinder.releases;

import java.time.Instant;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A release in a list. The title is its headline, or its first line while no headline is confirmed. */
public record ReleaseRow(
        ReleaseId id,
        String title,
        @Nullable Jurisdiction office,
        @Nullable LocalDate releaseDate,
        @Nullable ReleaseKind kind,
        ReleaseStatus status,
        @Nullable String slug,
        @Nullable Instant embargoUntil,
        @Nullable Instant publishedAt,
        Instant receivedAt,
        String receivedBy) {

    /** Where the public finds it, such as {@code nm/2017-08-16-a-headline}; null while it has no address. */
    public @Nullable String path() {
        return ReleasePaths.publicPart(office, slug);
    }

    public boolean isUnderEmbargo(Instant now) {
        return embargoUntil != null && now.isBefore(embargoUntil);
    }
}

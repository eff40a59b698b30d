package org.joinder.releases;

import java.time.Instant;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A release in a list. */
public record ReleaseRow(
        ReleaseId id,
        ReleaseName name,
        @Nullable LocalDate releaseDate,
        @Nullable ReleaseKind kind,
        ReleaseStatus status,
        @Nullable String slug,
        @Nullable Instant embargoUntil,
        @Nullable Instant publishedAt,
        Instant receivedAt,
        String receivedBy) {

    public String title() {
        return name.title();
    }

    /** As a person confirmed it. */
    public @Nullable Jurisdiction office() {
        return name.office();
    }

    /** Where the public finds it, such as {@code nm/2017-08-16-a-headline}; null while it has no address. */
    public @Nullable String path() {
        return ReleasePaths.publicPart(office(), slug);
    }

    public boolean isUnderEmbargo(Instant now) {
        return embargoUntil != null && now.isBefore(embargoUntil);
    }
}

package org.joinder.releases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.SourceText;
import org.joinder.documents.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A release in full: its record, the text it was last received as, its number among those
 * texts, and the document it came in.
 */
public record ReleaseDetail(
        ReleaseId id,
        long version,
        ReleaseStatus status,
        String title,
        ReleaseDraft draft,
        SourceText text,
        int textNumber,
        StoredDocument document,
        @Nullable String slug,
        @Nullable Instant embargoUntil,
        @Nullable Instant publishedAt,
        @Nullable String withdrawalReason,
        Instant receivedAt,
        String receivedBy) {

    public @Nullable Jurisdiction office() {
        return draft.office();
    }

    public @Nullable String headline() {
        return draft.headline();
    }

    public @Nullable LocalDate releaseDate() {
        return draft.releaseDate();
    }

    public @Nullable String attorneyGeneral() {
        return draft.attorneyGeneral();
    }

    public @Nullable ReleaseKind kind() {
        return draft.kind();
    }

    public List<PressContact> contacts() {
        return draft.contacts();
    }

    /** The SHA-256 of the document as received. */
    public String sha256() {
        return document.sha256();
    }

    /** Where the public finds it, such as {@code nm/2017-08-16-a-headline}; null while it has no address. */
    public @Nullable String path() {
        return ReleasePaths.publicPart(draft.office(), slug);
    }

    public boolean isUnderEmbargo(Instant now) {
        return embargoUntil != null && now.isBefore(embargoUntil);
    }

    public boolean isPublic(Instant now) {
        return status == ReleaseStatus.PUBLISHED && !isUnderEmbargo(now);
    }
}

package org.joinder.releases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.joinder.base.Jurisdiction;
import org.joinder.documents.StoredDocument;
import org.jspecify.annotations.Nullable;

/** The record of a release: what it says of itself, and where it stands. */
@Entity
@Audited
class Release {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReleaseStatus status = ReleaseStatus.RECEIVED;

    private String firstLine = "";
    private @Nullable String headline;

    // Written as texts are read, beside what people change: neither a version nor a step in the history.
    @NotAudited
    @Column(insertable = false, updatable = false)
    private @Nullable String foundHeadline;

    private @Nullable LocalDate releaseDate;

    @Convert(converter = OfficeColumn.class)
    private @Nullable Jurisdiction office;

    private @Nullable String attorneyGeneral;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseKind kind;

    @Column(nullable = false)
    @Convert(converter = ContactsColumn.class)
    private List<PressContact> contacts = List.of();

    private @Nullable String sourceAddress;
    private @Nullable String slug;
    private @Nullable Instant embargoUntil;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable String withdrawalReason;
    private Instant receivedAt = Instant.EPOCH;
    private String receivedBy = "";

    protected Release() {}

    Release(String firstLine, Instant receivedAt, String receivedBy) {
        this.firstLine = firstLine;
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }

    void correct(ReleaseDraft draft) {
        if (status == ReleaseStatus.PUBLISHED && !draft.missing().isEmpty()) {
            throw ReleaseRefused.publishedNeedsItsAddress();
        }
        office = draft.office();
        headline = draft.headline();
        releaseDate = draft.releaseDate();
        attorneyGeneral = draft.attorneyGeneral();
        kind = draft.kind();
        contacts = draft.contacts();
        sourceAddress = draft.sourceAddress();
    }

    void publish(@Nullable Instant embargo, Instant now, String by) {
        List<String> missing = draft().missing();
        if (!missing.isEmpty()) {
            throw ReleaseRefused.incomplete(missing);
        }
        become(ReleaseStatus.PUBLISHED);
        embargoUntil = embargo != null && embargo.isAfter(now) ? embargo : null;
        publishedAt = now;
        publishedBy = by;
        withdrawalReason = null;
    }

    void withdraw(String reason) {
        if (reason.isBlank()) {
            throw ReleaseRefused.withoutReason();
        }
        become(ReleaseStatus.WITHDRAWN);
        withdrawalReason = reason.strip();
    }

    private void become(ReleaseStatus next) {
        if (!status.canBecome(next)) {
            throw ReleaseRefused.illegalMove(status, next);
        }
        status = next;
    }

    /** An address that was once public stays, even when the headline is corrected later. */
    boolean mayChangeAddress() {
        return publishedAt == null;
    }

    void moveTo(@Nullable String newSlug) {
        slug = newSlug;
    }

    ReleaseDraft draft() {
        return new ReleaseDraft(office, headline, releaseDate, attorneyGeneral, kind, contacts, sourceAddress);
    }

    ReleaseDetail with(ReceivedText text, StoredDocument document) {
        return new ReleaseDetail(
                id(),
                version,
                status,
                title(),
                draft(),
                text.text(),
                text.number(),
                document,
                slug,
                embargoUntil,
                publishedAt,
                withdrawalReason,
                receivedAt,
                receivedBy);
    }

    ReleaseRecord record(int textNumber) {
        return new ReleaseRecord(id(), version, status, title(), draft(), textNumber, slug, embargoUntil);
    }

    ReleaseId id() {
        return new ReleaseId(Objects.requireNonNull(id));
    }

    String title() {
        return headline != null ? headline : foundHeadline != null ? foundHeadline : firstLine;
    }

    long version() {
        return version;
    }

    @Nullable
    String slug() {
        return slug;
    }
}

package org.joinder.letters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The letter as it is kept. Its roster is a table, since offices are asked for by it; what is only read whole is JSON. */
@Entity
@Table(name = "letter")
@Audited
class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String slug = "";
    private String subject = "";
    private @Nullable LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private LetterStatus status = LetterStatus.DRAFT;

    private boolean published;
    private @Nullable Integer statedSigners;
    private String text = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Jurisdiction> leads = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recipient> recipients = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ask> asks = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SourceNote> sources = List.of();

    @ElementCollection
    @CollectionTable(name = "letter_signature", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    // A list of letters reads their rosters together.
    @BatchSize(size = 100)
    private List<SignatureLine> roster = new ArrayList<>();

    Letter() {}

    void fill(LetterDraft draft) {
        subject = draft.subject().strip();
        sentOn = draft.date();
        leads = List.copyOf(draft.leads());
        recipients = List.copyOf(draft.recipients());
        statedSigners = draft.statedSigners();
        asks = List.copyOf(draft.asks());
        text = draft.text();
        sources = List.copyOf(draft.sources());
        signedAs(draft.roster());
    }

    void signedAs(List<Signature> signatures) {
        roster.clear();
        signatures.stream().map(SignatureLine::of).forEach(roster::add);
    }

    void moveTo(LetterStatus next) {
        if (!status.canBecome(next)) {
            throw LetterRefused.move(status, next);
        }
        status = next;
    }

    /** For a letter of the past, which never circulated here. */
    void recordAsSent() {
        status = LetterStatus.SENT;
    }

    void sentOn(LocalDate day) {
        sentOn = day;
    }

    void setSlug(String slug) {
        this.slug = slug;
    }

    void setPublished(boolean published) {
        this.published = published;
    }

    LetterId id() {
        if (id == null) {
            throw new IllegalStateException("the letter was not stored yet");
        }
        return new LetterId(id);
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }

    String subject() {
        return subject;
    }

    LetterStatus status() {
        return status;
    }

    boolean isPublished() {
        return published;
    }

    LetterDraft content() {
        return new LetterDraft(
                subject,
                sentOn,
                recipients,
                leads,
                roster.stream().map(SignatureLine::signature).toList(),
                statedSigners,
                asks,
                text,
                sources);
    }
}

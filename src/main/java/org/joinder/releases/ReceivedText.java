package org.joinder.releases;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.joinder.base.SourceText;
import org.joinder.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** A text a release was received as; kept for ever and never changed. A re-issued text is the next number. */
@Entity
@Immutable
@Table(name = "release_text")
class ReceivedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long releaseId;
    private int number;
    private long documentId;
    private String text = "";
    private String textHash = "";
    private Instant receivedAt = Instant.EPOCH;
    private String receivedBy = "";

    protected ReceivedText() {}

    ReceivedText(ReleaseId release, int number, DocumentId document, SourceText text, Instant at, String by) {
        this.releaseId = release.value();
        this.number = number;
        this.documentId = document.value();
        this.text = text.text();
        this.textHash = TextHash.of(text);
        this.receivedAt = at;
        this.receivedBy = by;
    }

    ReleaseId release() {
        return new ReleaseId(releaseId);
    }

    int number() {
        return number;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    SourceText text() {
        return SourceText.of(text);
    }

    Received received() {
        return new Received(number, document(), text(), receivedAt, receivedBy);
    }
}

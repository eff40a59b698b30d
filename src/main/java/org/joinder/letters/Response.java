package org.joinder.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The one current answer of an office in a round; earlier answers stay in its history. */
@Entity
@Table(name = "letter_response")
@Audited
class Response {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long letterId;

    @Enumerated(EnumType.STRING)
    private Jurisdiction jurisdiction = Jurisdiction.ALABAMA;

    @Enumerated(EnumType.STRING)
    private ResponseKind kind = ResponseKind.SIGNED;

    private String name = "";
    private String title = "";

    @Column(name = "remark")
    private @Nullable String comment;

    private String recordedBy = "";
    private Instant answeredAt = Instant.EPOCH;

    Response() {}

    Response(LetterId letter, Jurisdiction jurisdiction) {
        this.letterId = letter.value();
        this.jurisdiction = jurisdiction;
    }

    void answer(SignOnResponse response) {
        kind = response.kind();
        name = response.name();
        title = response.title();
        comment = response.comment();
        recordedBy = response.recordedBy();
        answeredAt = response.at();
    }

    SignOnResponse value() {
        return new SignOnResponse(jurisdiction, kind, name, title, comment, recordedBy, answeredAt);
    }
}

package org.joinder.offices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

@Entity
@Audited
@Table(name = "office_term")
class Term implements Reviewed<Term> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String usps = "";

    @ManyToOne
    @JoinColumn(name = "person_id")
    private @Nullable Person person;

    private @Nullable String party;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.HELD;

    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;

    @Column(name = "seen_on")
    private @Nullable LocalDate seenOn;

    @Enumerated(EnumType.STRING)
    private Certainty certainty = Certainty.UNVERIFIED;

    @Enumerated(EnumType.STRING)
    @Column(name = "details_certainty")
    private Certainty detailsCertainty = Certainty.UNVERIFIED;

    private String source = "";

    protected Term() {}

    Term(CsvRow row, @Nullable Person person) {
        usps = row.jurisdiction().usps();
        this.person = person;
        party = row.optional("party");
        standing = row.oneOf("standing", Standing.class);
        starts = row.day("starts");
        ends = row.day("ends");
        seenOn = row.day("seen_on");
        certainty = row.oneOf("certainty", Certainty.class);
        detailsCertainty = row.oneOf("details_certainty", Certainty.class);
        source = row.required("source");
    }

    @Override
    public String key() {
        return usps + "|" + (person == null ? "" : person.slug()) + "|" + starts;
    }

    @Override
    public List<@Nullable Object> facts() {
        return Arrays.asList(party, standing, ends, seenOn, certainty, detailsCertainty, source);
    }

    @Override
    public void take(Term fromFile) {
        party = fromFile.party;
        standing = fromFile.standing;
        ends = fromFile.ends;
        seenOn = fromFile.seenOn;
        certainty = fromFile.certainty;
        detailsCertainty = fromFile.detailsCertainty;
        source = fromFile.source;
    }
}

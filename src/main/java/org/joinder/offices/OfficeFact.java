package org.joinder.offices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

@Entity
@Audited
@Table(name = "office_fact")
class OfficeFact implements Reviewed<OfficeFact> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String usps = "";

    @Enumerated(EnumType.STRING)
    private FactKind kind = FactKind.ALIAS;

    private String value = "";
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;

    @Enumerated(EnumType.STRING)
    private Certainty certainty = Certainty.UNVERIFIED;

    private String source = "";

    protected OfficeFact() {}

    OfficeFact(CsvRow row) {
        usps = row.jurisdiction().usps();
        kind = row.oneOf("kind", FactKind.class);
        value = row.required("value");
        starts = row.day("starts");
        ends = row.day("ends");
        certainty = row.oneOf("certainty", Certainty.class);
        source = row.required("source");
        if (kind == FactKind.CHOSEN) {
            Chosen.valueOf(value);
        }
    }

    @Override
    public String key() {
        return usps + "|" + kind + "|" + value + "|" + starts;
    }

    @Override
    public List<@Nullable Object> facts() {
        return Arrays.asList(ends, certainty, source);
    }

    @Override
    public void take(OfficeFact fromFile) {
        ends = fromFile.ends;
        certainty = fromFile.certainty;
        source = fromFile.source;
    }
}

package org.joinder.families;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;

/** Two releases that may tell of one event, and what a person said of it. */
@Entity
@Audited
class ReleasePair {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long firstId;
    private long secondId;
    private double likeness;
    private String why = "";

    @Enumerated(EnumType.STRING)
    private PairState state = PairState.SUGGESTED;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected ReleasePair() {}

    ReleasePair(ReleaseId one, ReleaseId other, Likeness likeness) {
        this.firstId = Math.min(one.value(), other.value());
        this.secondId = Math.max(one.value(), other.value());
        measure(likeness);
    }

    /** A newer text may be more or less alike; what a person decided stays. */
    final void measure(Likeness measured) {
        likeness = measured.score();
        why = measured.why();
    }

    void decide(PairState decision, String by, Instant at) {
        state = decision;
        decidedBy = decision == PairState.SUGGESTED ? null : by;
        decidedAt = decision == PairState.SUGGESTED ? null : at;
    }

    boolean isOpen() {
        return state == PairState.SUGGESTED;
    }

    boolean isAt(long seen) {
        return version == seen;
    }

    PairRow row() {
        return new PairRow(
                Objects.requireNonNull(id),
                version,
                new ReleaseId(firstId),
                new ReleaseId(secondId),
                likeness,
                why,
                state,
                decidedBy,
                decidedAt);
    }
}

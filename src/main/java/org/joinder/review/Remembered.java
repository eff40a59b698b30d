package org.joinder.review;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;

/** A correction kept for later findings. */
@Entity
@Audited
class Remembered {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String words = "";
    private String kind = "";

    @Convert(converter = TargetColumn.class)
    private @Nullable Target found;

    @Convert(converter = TargetColumn.class)
    private @Nullable Target target;

    private @Nullable String office;
    private @Nullable String note;
    private long releaseId;
    private String madeBy = "";
    private Instant madeAt = Instant.EPOCH;

    protected Remembered() {}

    Remembered(RememberedDraft draft, ReleaseId release, String by, Instant at) {
        say(draft, release, by, at);
    }

    /** Said again of the same words and the same reading: what is said last holds, by whom, and from which release. */
    final void say(RememberedDraft draft, ReleaseId release, String by, Instant at) {
        releaseId = release.value();
        madeBy = by;
        madeAt = at;
        edit(draft);
    }

    final void edit(RememberedDraft draft) {
        words = draft.words();
        found = draft.found();
        target = draft.target();
        kind = FindingKind.of(Objects.requireNonNull(found != null ? found : target))
                .name();
        office = draft.office() == null ? null : draft.office().usps();
        note = draft.note();
    }

    boolean isAt(long seen) {
        return version == seen;
    }

    RememberedRow row(int used) {
        Jurisdiction where = office == null ? null : Jurisdiction.of(office);
        RememberedDraft draft = new RememberedDraft(words, found, target, where, note);
        return new RememberedRow(id(), version, draft, new ReleaseId(releaseId), madeBy, madeAt, used);
    }

    RememberedId id() {
        return new RememberedId(Objects.requireNonNull(id));
    }
}

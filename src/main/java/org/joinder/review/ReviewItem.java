package org.joinder.review;

import jakarta.persistence.Convert;
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
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;

/** A mention under review: what was found where, and what a person made of it. */
@Entity
@Audited
class ReviewItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long releaseId;
    private int textNumber;
    private int spanStart;
    private int spanEnd;
    private String raw = "";

    @Convert(converter = TargetColumn.class)
    private Target found = new Target.OfPerson("");

    @Convert(converter = TargetColumn.class)
    private Target target = found;

    private String rule = "";
    private double sure;
    private boolean added;
    private @Nullable Long rememberedId;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.SUGGESTED;

    private @Nullable String note;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected ReviewItem() {}

    ReviewItem(ReleaseId release, int textNumber, Mention mention, boolean added) {
        this(release, textNumber, new Adjusted(mention, null), added);
    }

    ReviewItem(ReleaseId release, int textNumber, Adjusted suggestion, boolean added) {
        Mention mention = suggestion.mention();
        this.rememberedId = suggestion.by() == null ? null : suggestion.by().value();
        this.releaseId = release.value();
        this.textNumber = textNumber;
        this.spanStart = mention.span().start();
        this.spanEnd = mention.span().end();
        this.raw = mention.raw();
        this.found = mention.target();
        this.target = mention.target();
        this.rule = mention.rule();
        this.sure = mention.sure();
        this.added = added;
    }

    void decide(ReviewState decision, Target newTarget, @Nullable String why, String by, Instant at) {
        state = decision;
        target = newTarget;
        note = why;
        decidedBy = by;
        decidedAt = at;
    }

    void reopen() {
        state = ReviewState.SUGGESTED;
        target = found;
        note = null;
        decidedBy = null;
        decidedAt = null;
    }

    boolean isOpen() {
        return state == ReviewState.SUGGESTED;
    }

    boolean isSure() {
        return mention().isSure();
    }

    boolean isAdded() {
        return added;
    }

    boolean holds() {
        return state.holds();
    }

    /** Nobody said that it does not hold. */
    boolean mayHold() {
        return state != ReviewState.REJECTED;
    }

    Target found() {
        return found;
    }

    /** Whether it still stands as this person saw it. */
    boolean isAsSeen(Finding seen) {
        return version == seen.version();
    }

    boolean isOf(int text) {
        return textNumber == text;
    }

    ReleaseId release() {
        return new ReleaseId(releaseId);
    }

    Mention mention() {
        return new Mention(new Span(spanStart, spanEnd), raw, target, rule, sure);
    }

    ReviewItemId id() {
        return new ReviewItemId(Objects.requireNonNull(id));
    }

    Finding finding() {
        return new Finding(
                id(), version, mention(), found, added, rememberedId != null, state, note, decidedBy, decidedAt);
    }
}

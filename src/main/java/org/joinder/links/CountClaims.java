package org.joinder.links;

import java.util.Objects;
import java.util.Optional;
import org.joinder.extraction.Target;
import org.joinder.letters.CountClaim;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseService;
import org.joinder.review.Finding;
import org.joinder.review.ReviewService;
import org.joinder.review.ReviewState;
import org.joinder.security.AsSystem;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Brings the number a release claims to the letter it announces, so that the two stand side by side. */
@Component
class CountClaims {

    private final ReleaseService releases;
    private final ReviewService review;
    private final LetterService letters;

    CountClaims(ReleaseService releases, ReviewService review, LetterService letters) {
        this.releases = releases;
        this.review = review;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(LinkAdded added) {
        if (added.kind() == LinkKind.ANNOUNCES && added.to().kind() == NodeKind.LETTER) {
            AsSystem.run(() -> releases.find(added.from().releaseId())
                    .ifPresent(release -> bring(release, added.to().letterId())));
        }
    }

    private void bring(ReleaseDetail release, LetterId letter) {
        review.items(release.id()).stream()
                .filter(finding -> finding.state() == ReviewState.CONFIRMED || finding.state() == ReviewState.CORRECTED)
                .flatMap(finding -> claim(release, finding).stream())
                .forEach(claim -> letters.claim(letter, claim));
    }

    private static Optional<CountClaim> claim(ReleaseDetail release, Finding finding) {
        var office = release.office();
        if (office == null
                || !(finding.mention().target() instanceof Target.OfField field)
                || !field.value().matches("[1-9][0-9]?")) {
            return Optional.empty();
        }
        return switch (field.field()) {
            case CLAIMED_OTHERS, CLAIMED_TOTAL ->
                Optional.of(new CountClaim(
                        office,
                        Integer.parseInt(field.value()),
                        field.field() == Target.Field.CLAIMED_OTHERS,
                        finding.mention().raw(),
                        Objects.requireNonNullElse(release.headline(), "press release of " + office.displayName()),
                        null));
            default -> Optional.empty();
        };
    }
}

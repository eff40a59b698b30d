package org.joinder.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.review.CoalitionTally.Line;
import org.junit.jupiter.api.Test;

class CoalitionTallyTest {

    private static final Finding ISSUER = finding(new OfOffice("NM", OfficePart.ISSUER), ReviewState.SUGGESTED);
    private static final Finding LEAD = finding(new OfOffice("WA", OfficePart.LEAD), ReviewState.CONFIRMED);
    private static final Finding SIGNER = finding(new OfOffice("DC", OfficePart.SIGNER), ReviewState.SUGGESTED);
    private static final Finding OTHERS = finding(new OfField(Field.CLAIMED_OTHERS, "2"), ReviewState.SUGGESTED);

    @Test
    void countsTheIssuerWithThoseWhoJoinedButNotAmongTheOthers() {
        assertThat(sentences(ISSUER, LEAD, SIGNER, OTHERS))
                .containsExactly(
                        "As it stands, 3 jurisdictions = 2 states + DC.",
                        "The text claims 2 others; the findings name 2: this agrees.");
    }

    @Test
    void countsTheIssuerOnceWhenTheListNamesItToo() {
        Finding again = finding(new OfOffice("NM", OfficePart.SIGNER), ReviewState.SUGGESTED);
        assertThat(sentences(ISSUER, LEAD, SIGNER, again, OTHERS))
                .contains("The text claims 2 others; the findings name 2: this agrees.");
    }

    @Test
    void leavesOutWhatWasRejected() {
        Finding rejected = finding(new OfOffice("DC", OfficePart.SIGNER), ReviewState.REJECTED);
        List<Line> lines =
                CoalitionTally.of(List.of(ISSUER, LEAD, rejected, OTHERS)).lines();
        assertThat(lines.getLast())
                .isEqualTo(new Line(false, "The text claims 2 others; the findings name 1: this does not agree."));
    }

    @Test
    void saysNothingWhereNobodyJoined() {
        assertThat(sentences(ISSUER)).isEmpty();
    }

    private static List<String> sentences(Finding... findings) {
        return CoalitionTally.of(List.of(findings)).lines().stream()
                .map(Line::sentence)
                .toList();
    }

    private static Finding finding(Target target, ReviewState state) {
        Mention mention = new Mention(new Span(0, 1), "x", target, "a rule", 0.95);
        return new Finding(new ReviewItemId(1), 0, mention, target, false, false, state, null, null, null);
    }
}

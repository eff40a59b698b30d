package org.joinder.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.SourceText;
import org.joinder.base.Span;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.releases.ReleaseId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final SourceText TEXT =
            SourceText.of("The Calling  Act is old. Calling Actors differ. The calling act.");
    private static final Target WRONG = new OfStatute("/us/usc/t1/s1", "Calling Act", null);
    private static final Target RIGHT = new OfStatute("/us/usc/t47/s227", "Calling Act", null);
    private static final Mention ISSUER = mention(0, 3, new OfOffice("NM", OfficePart.ISSUER));
    private static final Mention FOUND = mention(4, 16, WRONG);

    @Test
    void anAliasSuggestsItsReadingAndNamesItselfAndTheRuleAtFirst() {
        Adjusted adjusted = only(row("Calling Act", WRONG, RIGHT, null));
        assertThat(adjusted.by()).isEqualTo(new RememberedId(7));
        assertThat(adjusted.mention().target()).isEqualTo(RIGHT);
        assertThat(adjusted.mention().rule())
                .isEqualTo(
                        "remembered by mia: “Calling Act” means law Calling Act, not law Calling Act. At first: a rule");
        assertThat(adjusted.mention().isSure()).isFalse();
    }

    @Test
    void anExceptionMakesTheSuggestionDoubtfulAndKeepsIt() {
        Adjusted adjusted = only(row("Calling Act", WRONG, null, null));
        assertThat(adjusted.mention().target()).isEqualTo(WRONG);
        assertThat(adjusted.mention().sure()).isLessThan(0.5);
    }

    @Test
    void leavesOtherWordsAndOtherReadingsAlone() {
        assertThat(only(row("Another Act", WRONG, RIGHT, null))).isEqualTo(new Adjusted(FOUND, null));
        assertThat(only(row("Calling Act", RIGHT, WRONG, null))).isEqualTo(new Adjusted(FOUND, null));
    }

    @Test
    void holdsOnlyForTheOfficeItWasMadeFor() {
        assertThat(only(row("Calling Act", WRONG, RIGHT, Jurisdiction.TEXAS)).by())
                .isNull();
        assertThat(only(row("Calling Act", WRONG, RIGHT, Jurisdiction.NEW_MEXICO))
                        .by())
                .isNotNull();
    }

    @Test
    void suggestsWordsThatNoRuleFindsWhereTheyStandWhole() {
        List<Adjusted> adjusted = Adjustment.of(TEXT, List.of(), List.of(row("calling act", null, RIGHT, null)));
        assertThat(adjusted).extracting(each -> each.mention().raw()).containsExactly("Calling  Act", "calling act");
    }

    @Test
    void suggestsNothingTwice() {
        Mention already = mention(4, 16, RIGHT);
        List<Adjusted> adjusted = Adjustment.of(TEXT, List.of(already), List.of(row("calling act", null, RIGHT, null)));
        assertThat(adjusted).hasSize(2).first().isEqualTo(new Adjusted(already, null));
    }

    @Test
    void aCorrectionOfACorrectionIsFollowedToo() {
        Target third = new OfStatute("/us/usc/t47/s228", "Calling Act", null);
        RememberedRow first = row(1, "Calling Act", WRONG, RIGHT, null);
        Adjusted twice = only(row(2, "Calling Act", RIGHT, third, null), first);
        assertThat(twice.mention().target()).isEqualTo(third);
        assertThat(twice.by()).isEqualTo(new RememberedId(2));
        Adjusted doubted = only(row(2, "Calling Act", RIGHT, null, null), first);
        assertThat(doubted.mention().target()).isEqualTo(RIGHT);
        assertThat(doubted.mention().sure()).isLessThan(0.5);
    }

    @Test
    void correctionsThatContradictEachOtherComeToAnEnd() {
        Adjusted there = only(row(2, "Calling Act", RIGHT, WRONG, null), row(1, "Calling Act", WRONG, RIGHT, null));
        assertThat(there.mention().target()).isEqualTo(WRONG);
        assertThat(there.by()).isEqualTo(new RememberedId(2));
    }

    private static Adjusted only(RememberedRow... rows) {
        return Adjustment.of(TEXT, List.of(ISSUER, FOUND), List.of(rows)).getLast();
    }

    private static Mention mention(int start, int end, Target target) {
        Span span = new Span(start, end);
        return new Mention(span, TEXT.at(span), target, "a rule", 0.95);
    }

    private static RememberedRow row(
            String words, @Nullable Target found, @Nullable Target target, @Nullable Jurisdiction office) {
        return row(7, words, found, target, office);
    }

    private static RememberedRow row(
            long id, String words, @Nullable Target found, @Nullable Target target, @Nullable Jurisdiction office) {
        RememberedDraft draft = new RememberedDraft(words, found, target, office, null);
        return new RememberedRow(new RememberedId(id), 0, draft, new ReleaseId(1), "mia", Instant.EPOCH, 0);
    }
}

package org.joinder.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.campaigns.BillRelation.BACKGROUND;
import static org.joinder.campaigns.BillRelation.DOES_IT_DIFFERENTLY;
import static org.joinder.campaigns.BillRelation.DOES_WHAT_IS_ASKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinder.campaigns.CampaignFacts.Closing;
import org.joinder.campaigns.CampaignFacts.OfAsk;
import org.joinder.campaigns.CampaignFacts.OfBill;
import org.joinder.campaigns.CampaignFacts.OfLetter;
import org.joinder.legislation.BillStage;
import org.joinder.letters.LetterStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);

    private final List<OfLetter> letters = new ArrayList<>();
    private final List<OfBill> bills = new ArrayList<>();
    private final List<OfAsk> asks = new ArrayList<>();
    private @Nullable Closing closing;
    private @Nullable LocalDate began;
    private LocalDate today = TODAY;

    @Test
    void isDraftingWhileNothingHasGoneOut() {
        letters.add(new OfLetter("A plea", LetterStatus.DRAFT, null, null, ""));

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.DRAFTING);
        assertThat(status.reasons()).containsExactly("“A plea” is being written; it has not gone out.");
        assertThat(status.asOf()).isEqualTo(TODAY);
    }

    @Test
    void saysThatNothingIsRecordedYet() {
        assertThat(judge().reasons()).containsExactly("No letter, and no bill that takes up the ask, is recorded yet.");
    }

    @Test
    void isCirculatingWhileARoundIsOpen() {
        open(TODAY.minusDays(5), TODAY.plusDays(5));

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.CIRCULATING);
        assertThat(status.reasons())
                .containsExactly("“A plea” is open for signatures until June 6, 2022: 3 of 36 signed.");
        assertThat(status.asOf()).isEqualTo(TODAY);
    }

    @Test
    void isCirculatingAgainThoughAnEarlierLetterWasSent() {
        sent(TODAY.minusYears(4));
        open(TODAY.minusDays(5), TODAY.plusDays(5));

        assertThat(judge().stage()).isEqualTo(CampaignStage.CIRCULATING);
    }

    @Test
    void isSentOnceALetterWentOut() {
        sent(TODAY.minusDays(30));

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.SENT);
        assertThat(status.asOf()).isEqualTo(TODAY.minusDays(30));
        assertThat(status.reasons()).containsExactly("“A plea” was sent on May 2, 2022: 50 jurisdictions.");
    }

    @Test
    void isIntroducedWhileABillIsInItsFirstCommittee() {
        sent(TODAY.minusDays(30));
        bill("S. 1", BillStage.IN_COMMITTEE, TODAY.minusDays(10), DOES_WHAT_IS_ASKED);

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.INTRODUCED);
        assertThat(status.reasons()).containsExactly("S. 1, which does what is asked: in committee on May 22, 2022.");
    }

    @Test
    void isMovingOnceABillLeftItsCommitteeWhicheverBillThatIs() {
        bill("S. 1", BillStage.INTRODUCED, TODAY.minusDays(10), DOES_WHAT_IS_ASKED);
        bill("H.R. 2", BillStage.REPORTED, TODAY.minusDays(20), DOES_IT_DIFFERENTLY);

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.MOVING);
        assertThat(status.reasons()).singleElement().asString().startsWith("H.R. 2");
    }

    @Test
    void takesNoNoteOfBackgroundBills() {
        sent(TODAY.minusDays(30));
        bill("S. 1", BillStage.ENACTED, TODAY.minusDays(10), BACKGROUND);

        assertThat(judge().stage()).isEqualTo(CampaignStage.SENT);
    }

    @Test
    void takesNoNoteOfBillsKnownByNumberOnly() {
        bill("S. 1", BillStage.UNKNOWN, null, DOES_WHAT_IS_ASKED);

        assertThat(judge().stage()).isEqualTo(CampaignStage.DRAFTING);
    }

    @Test
    void fallsBackToSentWhenTheBillDiedAndSaysSo() {
        sent(TODAY.minusDays(200));
        bill("S. 1", BillStage.DIED, TODAY.minusDays(100), DOES_WHAT_IS_ASKED);

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.SENT);
        assertThat(status.reasons()).contains("S. 1 did not become law: died with its session on February 21, 2022.");
    }

    @Test
    void isEnactedAsAskedByABillThatDoesIt() {
        sent(TODAY.minusDays(300));
        bill("S. 1", BillStage.ENACTED, TODAY.minusDays(10), DOES_WHAT_IS_ASKED);

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.ENACTED_AS_ASKED);
        assertThat(status.reasons()).containsExactly("S. 1, which does what is asked, became law on May 22, 2022.");
    }

    @Test
    void isEnactedAsAskedWhenEveryAskThatWasNotGivenUpIs() {
        ask("1 U.S.C. 1", AskOutcome.ENACTED_AS_ASKED, TODAY.minusDays(9));
        ask("1 U.S.C. 2", AskOutcome.ABANDONED, TODAY.minusDays(9));

        assertThat(judge().stage()).isEqualTo(CampaignStage.ENACTED_AS_ASKED);
    }

    @Test
    void isEnactedDifferentlyWhenOnlySomeAsksAreLaw() {
        ask("1 U.S.C. 1", AskOutcome.ENACTED_AS_ASKED, TODAY.minusDays(9));
        ask("1 U.S.C. 2", AskOutcome.OPEN, null);

        assertThat(judge().stage()).isEqualTo(CampaignStage.ENACTED_DIFFERENTLY);
    }

    @Test
    void aPersonsJudgementOfTheAskOutweighsWhatTheBillWasTakenFor() {
        bill("S. 1", BillStage.ENACTED, TODAY.minusDays(10), DOES_WHAT_IS_ASKED);
        ask("1 U.S.C. 1", AskOutcome.ENACTED_DIFFERENTLY, TODAY.minusDays(10));

        assertThat(judge().stage()).isEqualTo(CampaignStage.ENACTED_DIFFERENTLY);
    }

    @Test
    void staysEnactedDifferentlyThoughItWasAskedAgainAndQuietSince() {
        sent(LocalDate.of(2017, 8, 16));
        bill("H.R. 2", BillStage.ENACTED, LocalDate.of(2018, 4, 11), DOES_IT_DIFFERENTLY);
        ask("1 U.S.C. 1", AskOutcome.OPEN, null);
        sent(LocalDate.of(2019, 5, 23));

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.ENACTED_DIFFERENTLY);
        assertThat(status.asOf()).isEqualTo(LocalDate.of(2019, 5, 23));
        assertThat(status.reasons())
                .containsExactly(
                        "H.R. 2, which does part of it, or does it in other words, became law on April 11, 2018.",
                        "The ask on 1 U.S.C. 1 itself is not law; it is recorded as open.",
                        "It was asked again on May 23, 2019, in “A plea”.");
    }

    @Test
    void stallsTheDayAfterTheQuietPeriod() {
        sent(TODAY.minusDays(365));
        assertThat(judge().stage()).isEqualTo(CampaignStage.SENT);

        today = TODAY.plusDays(1);
        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.STALLED);
        assertThat(status.asOf()).isEqualTo(today);
        assertThat(status.reasons())
                .startsWith(
                        "Nothing has been recorded since June 1, 2021, longer than the 365 days after which this campaign"
                                + " counts as stalled.",
                        "Before that: sent.");
    }

    @Test
    void doesNotStallWhileARoundTakesSignatures() {
        open(TODAY.minusDays(500), TODAY.plusDays(1));

        assertThat(judge().stage()).isEqualTo(CampaignStage.CIRCULATING);
    }

    @Test
    void stallsWithABillThatNobodyTouches() {
        bill("S. 1", BillStage.REPORTED, TODAY.minusDays(400), DOES_WHAT_IS_ASKED);

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.STALLED);
        assertThat(status.reasons()).contains("Before that: moving.");
    }

    @Test
    void knowsNothingOfWhatLiesAhead() {
        sent(TODAY.plusDays(1));
        bill("S. 1", BillStage.ENACTED, TODAY.plusDays(2), DOES_WHAT_IS_ASKED);
        closing = new Closing(TODAY.plusDays(3), "won");

        assertThat(judge().stage()).isEqualTo(CampaignStage.DRAFTING);
    }

    @Test
    void isClosedWhateverElseHolds() {
        bill("S. 1", BillStage.ENACTED, TODAY.minusDays(10), DOES_WHAT_IS_ASKED);
        closing = new Closing(TODAY.minusDays(1), "carried on elsewhere");

        var status = judge();

        assertThat(status.stage()).isEqualTo(CampaignStage.CLOSED);
        assertThat(status.reasons()).containsExactly("Closed on May 31, 2022: carried on elsewhere");
    }

    @Test
    void showsAnOverrideBesideWhatTheRuleSays() {
        sent(TODAY.minusDays(30));
        var said = new StageOverride(
                CampaignStage.STALLED,
                "the chair will not hold a hearing",
                "sam",
                TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));

        var status = judge().with(said);

        assertThat(status.shown()).isEqualTo(CampaignStage.STALLED);
        assertThat(status.stage()).isEqualTo(CampaignStage.SENT);
        assertThat(status.override()).isEqualTo(said);
    }

    private void sent(LocalDate on) {
        letters.add(new OfLetter("A plea", LetterStatus.SENT, on, null, "50 jurisdictions"));
    }

    private void open(LocalDate from, LocalDate to) {
        letters.add(new OfLetter("A plea", LetterStatus.OPEN, from, to, "3 of 36 signed"));
    }

    private void bill(String name, BillStage stage, @Nullable LocalDate on, BillRelation relation) {
        bills.add(new OfBill(name, stage, on, relation));
    }

    private void ask(String section, AskOutcome outcome, @Nullable LocalDate on) {
        asks.add(new OfAsk(section, outcome, on, ""));
    }

    private CampaignStatus judge() {
        return StatusRule.judge(new CampaignFacts(began, letters, bills, asks, closing, 365, today));
    }
}

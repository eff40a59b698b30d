package org.joinder.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeRulesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 2, 27);
    private static final Instant NOW = Instant.parse("2018-03-01T00:00:00Z");

    @Test
    void foldsOneEventToldByTwoSystemsAndKeepsBothEntries() {
        List<BillAction> actions = ActionMerge.merge(List.of(
                entry("On passage Passed by recorded vote: 388 - 25 (Roll no. 91).", "2", "18:00:15"),
                entry(
                        "Passed/agreed to in House: On passage Passed by recorded vote: 388 - 25 (Roll no. 91).(text: CR H1290)",
                        "9",
                        "18:00:15")));
        assertThat(actions).hasSize(1);
        assertThat(actions.getFirst().sources()).hasSize(2);
        assertThat(actions.getFirst().text()).startsWith("On passage Passed");
    }

    @Test
    void keepsTheSameWordsAtTwoTimesOfDayApart() {
        assertThat(ActionMerge.merge(List.of(
                        entry("The House adjourned.", "2", "10:00:00"),
                        entry("The House adjourned.", "2", "19:00:00"))))
                .hasSize(2);
    }

    @Test
    void foldsAVoteToldTwiceUnderTwoSessionsAndAddresses() {
        List<BillVote> votes = VoteMerge.merge(
                List.of(
                        vote(78, 1, "https://clerk.house.gov/evs/2018/roll078.xml"),
                        vote(78, 2, "https://clerk.house.gov/evs/2018/roll78.xml")),
                List.of());
        assertThat(votes).hasSize(1);
        assertThat(votes.getFirst().session())
                .as("an even year is a second session")
                .isEqualTo(2);
        assertThat(votes.getFirst().sources()).hasSize(2);
    }

    @Test
    void readsTheCountFromTheActionThatNamesTheRoll() {
        List<BillVote> votes = VoteMerge.merge(
                List.of(vote(91, 2, "https://clerk.house.gov/evs/2018/roll091.xml")),
                ActionMerge.merge(
                        List.of(entry("On passage Passed by recorded vote: 388 - 25 (Roll no. 91).", "2", null))));
        assertThat(votes.getFirst().yeas()).isEqualTo(388);
        assertThat(votes.getFirst().nays()).isEqualTo(25);
        assertThat(votes.getFirst().result()).isEqualTo("Passed");
    }

    @Test
    void showsWhatEachSourceSaysWhereTheyDisagree() {
        List<Disagreement> found = Disagreement.among(List.of(
                reading(BillSource.OPEN_STATES, "An Act", DAY.plusDays(3)),
                reading(BillSource.GOVINFO, "An Act", DAY)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().fact()).isEqualTo("day of introduction");
        assertThat(found.getFirst().claims())
                .extracting(Disagreement.Claim::shown)
                .containsExactly(true, false);
        assertThat(found.getFirst().rule())
                .isEqualTo("GovInfo bill status is trusted before Open States, so what it says is shown.");
    }

    @Test
    void findsNoDisagreementWhereOneSourceIsSilent() {
        assertThat(Disagreement.among(
                        List.of(reading(BillSource.GOVINFO, null, null), reading(BillSource.LEGISCAN, "An Act", DAY))))
                .isEmpty();
    }

    @Test
    void knowsATitleAgainInAnotherYear() {
        assertThat(TitleCore.of("Stop Enabling Sex Traffickers Act of 2017"))
                .isEqualTo(TitleCore.of("Stop Enabling Sex Traffickers Act of 2019"))
                .isEqualTo("stop enabling sex traffickers act");
        assertThat(TitleCore.of("Repeal")).isNull();
    }

    private static ActionEntry entry(String text, String system, @Nullable String time) {
        return new ActionEntry(
                DAY, time == null ? null : LocalTime.parse(time), text, "Floor", null, system, null, null, List.of());
    }

    private static VoteEntry vote(int number, int session, String url) {
        return new VoteEntry("House", number, session, null, DAY, null, url, null, null, null);
    }

    private static SourceReading reading(BillSource source, @Nullable String title, @Nullable LocalDate introduced) {
        return new SourceReading(source, title, introduced, BillStage.UNKNOWN, null, null, NOW);
    }
}

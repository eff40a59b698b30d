package org.joinder.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.IOWA;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.letters.LetterFixtures.aLetter;
import static org.joinder.signon.SignOnFixtures.anOpenRound;

import java.time.LocalDate;
import java.util.UUID;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.links.LinkGraph;
import org.joinder.links.LinkKind;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.releases.ReleaseService;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@WithMockUser(username = "sam", roles = "STAFF")
class CampaignServiceTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignBoards boards;

    @Autowired
    LetterService letters;

    @Autowired
    BillService bills;

    @Autowired
    StatuteService statutes;

    @Autowired
    ReleaseService releases;

    @Autowired
    RoundService rounds;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    LinkGraph graph;

    @Autowired
    ApplicationEvents events;

    private CampaignId id(String title) {
        return campaigns.create(CampaignDraft.of(title + " " + UUID.randomUUID(), "Let states act."));
    }

    @Test
    void aBoardIsReadAtOnceHoweverMuchItGathers() {
        var campaign = id("Read at once");
        gather(campaign, 1);
        int few = reading(campaign);
        gather(campaign, 2);
        gather(campaign, 3);
        gather(campaign, 4);
        assertThat(reading(campaign)).isPositive().isEqualTo(few);
    }

    private void gather(CampaignId campaign, int number) {
        var sent = letters.record(aLetter("Read at once " + number, OHIO, GUAM));
        var round = anOpenRound(letters, ruleSets, rounds, "Open at once " + number);
        var release = releases.receiveText("FOR IMMEDIATE RELEASE\nRead at once " + UUID.randomUUID());
        var bill = BillId.of("us/116/s" + (7300 + number));
        var section = StatuteId.of("/us/usc/t47/s" + (7300 + number));
        bills.ensure(bill, "A bill read at once");
        statutes.ensure(section, null);
        campaigns.add(campaign, NodeRef.letter(sent));
        campaigns.add(campaign, NodeRef.letter(round.letter()));
        campaigns.add(campaign, NodeRef.release(release.release()));
        campaigns.add(campaign, NodeRef.bill(bill));
        campaigns.add(campaign, NodeRef.statute(section));
    }

    private int reading(CampaignId campaign) {
        String slug = boards.find(campaign).orElseThrow().slug();
        return StatementCount.of(() -> assertThat(boards.board(slug)).isPresent());
    }

    @Test
    void gathersALetterAndShowsItsCoalition() {
        var campaign = id("Gathers");
        var letter = letters.record(aLetter("A gathered letter", OHIO, GUAM));
        campaigns.add(campaign, NodeRef.letter(letter));

        var board = board(campaign);

        assertThat(board.letters())
                .singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo("A gathered letter"));
        var coalition = board.firstCoalition().orElseThrow();
        assertThat(coalition.tiles()).hasSize(56);
        assertThat(coalition.countSentence()).isEqualTo("2 jurisdictions = 1 state + 1 territory");
        assertThat(standing(coalition, "OH")).isEqualTo(Standing.LEADS);
        assertThat(standing(coalition, "GU")).isEqualTo(Standing.SIGNED);
        assertThat(standing(coalition, "IA")).isEqualTo(Standing.NOT_ON_ROSTER);
        assertThat(board.asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.outcome()).isEqualTo(AskOutcome.OPEN));
        assertThat(board.timeline()).extracting(TimelineEntry::date).containsExactly(LocalDate.of(2021, 3, 9));
    }

    @Test
    void gathersARecordOnceHoweverOftenItIsAdded() {
        var campaign = id("Once");
        var letter = NodeRef.letter(letters.record(aLetter("Added twice", OHIO)));
        campaigns.add(campaign, letter);
        campaigns.add(campaign, letter);

        assertThat(boards.find(campaign).orElseThrow().records()).containsExactly(letter);
        assertThat(graph.neighbours(letter))
                .filteredOn(link -> link.kind() == LinkKind.PART_OF)
                .singleElement()
                .satisfies(link -> assertThat(link.confirmedBy()).isEqualTo("sam"));
    }

    @Test
    void letsARecordGoAndTakesItBack() {
        var campaign = id("Go");
        var letter = NodeRef.letter(letters.record(aLetter("Taken out", OHIO)));
        campaigns.add(campaign, letter);
        campaigns.remove(campaign, letter);
        assertThat(boards.find(campaign).orElseThrow().records()).isEmpty();
        assertThat(graph.neighbours(letter)).noneMatch(link -> link.kind() == LinkKind.PART_OF);

        campaigns.add(campaign, letter);
        assertThat(boards.find(campaign).orElseThrow().records()).containsExactly(letter);
        assertThat(graph.neighbours(letter)).anyMatch(link -> link.kind() == LinkKind.PART_OF);
    }

    @Test
    void gathersNothingThatDoesNotExist() {
        var campaign = id("Ghost");

        assertThatThrownBy(() -> campaigns.add(campaign, NodeRef.letter(new LetterId(999_999))))
                .isInstanceOf(CampaignRefused.class);
        assertThatThrownBy(() -> campaigns.add(campaign, NodeRef.office(IOWA)))
                .isInstanceOf(CampaignRefused.class)
                .hasMessageContaining("letters, press releases, bills");
    }

    @Test
    void remembersWhatABillWouldDo() {
        var campaign = id("Bill");
        var bill = BillId.of("us/116/s77");
        bills.ensure(bill, "A test bill");
        campaigns.add(campaign, NodeRef.bill(bill));
        campaigns.add(campaign, NodeRef.bill(bill), BillRelation.DOES_WHAT_IS_ASKED);

        assertThat(board(campaign).bills())
                .singleElement()
                .satisfies(row -> assertThat(row.relation()).isEqualTo(BillRelation.DOES_WHAT_IS_ASKED));
    }

    @Test
    void judgesAnewWhenAnOutcomeIsRecorded() {
        var campaign = id("Outcome");
        var letter = letters.record(aLetter("With an outcome", OHIO));
        campaigns.add(campaign, NodeRef.letter(letter));
        assertThat(board(campaign).status().stage()).isEqualTo(CampaignStage.STALLED);

        campaigns.decide(campaign, letter, 1, AskOutcome.ENACTED_AS_ASKED, LocalDate.of(2022, 1, 2), "by a test law");

        assertThat(board(campaign).status().stage()).isEqualTo(CampaignStage.ENACTED_AS_ASKED);
        assertThat(events.stream(CampaignStatusChanged.class))
                .contains(new CampaignStatusChanged(campaign, CampaignStage.STALLED, CampaignStage.ENACTED_AS_ASKED));
    }

    @Test
    void overridesTheRuleOnlyWithAReason() {
        var campaign = id("Override");
        assertThatThrownBy(() -> campaigns.overrideStage(campaign, CampaignStage.MOVING, " "))
                .isInstanceOf(CampaignRefused.class);

        campaigns.overrideStage(campaign, CampaignStage.MOVING, "a hearing was promised");
        var status = board(campaign).status();
        assertThat(status.shown()).isEqualTo(CampaignStage.MOVING);
        assertThat(status.stage()).isEqualTo(CampaignStage.DRAFTING);

        campaigns.clearOverride(campaign);
        assertThat(board(campaign).status().shown()).isEqualTo(CampaignStage.DRAFTING);
    }

    @Test
    void refusesAStaleEdit() {
        var campaign = id("Stale");
        var read = boards.find(campaign).orElseThrow();
        campaigns.correct(campaign, CampaignDraft.of(read.title(), "First."), read.version());

        assertThatThrownBy(() -> campaigns.correct(campaign, CampaignDraft.of(read.title(), "Second."), read.version()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void showsThePublicOnlyWhatIsPublic() {
        var campaign = id("Public");
        var open = letters.record(aLetter("Public letter", OHIO));
        letters.publish(open);
        var kept = letters.record(aLetter("Kept letter", OHIO));
        campaigns.add(campaign, NodeRef.letter(open));
        campaigns.add(campaign, NodeRef.letter(kept));
        String slug = boards.find(campaign).orElseThrow().slug();
        assertThat(boards.publicBoard(slug)).isEmpty();

        campaigns.publish(campaign);

        var board = boards.publicBoard(slug).orElseThrow();
        assertThat(board.letters()).extracting(row -> row.id()).containsExactly(open);
        assertThat(board.toString()).doesNotContain("Kept letter");
        assertThat(board.campaign().records(NodeKind.LETTER)).containsExactly(NodeRef.letter(open));

        campaigns.withdraw(campaign);
        assertThat(boards.publicBoard(slug)).isEmpty();
    }

    @Test
    @WithMockUser(roles = "OFFICE")
    void letsNoOfficeMakeACampaign() {
        assertThatThrownBy(() -> id("By an office")).isInstanceOf(AccessDeniedException.class);
    }

    private CampaignBoard board(CampaignId id) {
        return boards.board(boards.find(id).orElseThrow().slug()).orElseThrow();
    }

    private static Standing standing(Coalition coalition, String usps) {
        return coalition.tiles().stream()
                .filter(tile -> tile.jurisdiction().usps().equals(usps))
                .findFirst()
                .orElseThrow()
                .standing();
    }
}

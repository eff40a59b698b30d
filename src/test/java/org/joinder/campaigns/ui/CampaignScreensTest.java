package org.joinder.campaigns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignDraft;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.CampaignService;
import org.joinder.campaigns.CampaignStage;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.security.Role;
import org.joinder.shell.ChartView;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;
import org.joinder.shell.TimelinePicture;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

// A database of its own: these screens show the latest few, which other tests would push out.
@TestPropertySource(properties = "joinder.test=campaign-screens")
class CampaignScreensTest extends KaribuTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignBoards boards;

    @Autowired
    LetterService letters;

    @Autowired
    NodeCatalog catalog;

    private CampaignId id = new CampaignId(0);
    private String slug = "";
    private NodeRef letter = new NodeRef(NodeKind.LETTER, "0");

    @BeforeEach
    void startOne() {
        signIn("sam", Role.STAFF);
        id = campaigns.create(CampaignDraft.of("Screens " + UUID.randomUUID(), "Let the states act."));
        slug = boards.find(id).orElseThrow().slug();
        letter = NodeRef.letter(
                letters.record(LetterFixtures.aLetter("A letter on a board", Jurisdiction.OHIO, Jurisdiction.GUAM)));
    }

    @Test
    void listsCampaignsWithTheirStage() {
        UI.getCurrent().navigate(CampaignPaths.LIST);

        assertThat(words())
                .contains(board().campaign().title())
                .contains("Drafting")
                .contains("0 letters")
                .contains("Nothing dated in the last two years");
    }

    @Test
    void showsWhereItStandsWhyAndAsOfWhen() {
        campaigns.add(id, letter);
        open();

        assertThat(words())
                .contains("Stalled")
                .contains("as of Nov 23, 2026")
                .contains("Nothing has been recorded since March 9, 2021")
                .contains("“A letter on a board” was sent on March 9, 2021");
    }

    @Test
    void showsTheCoalitionAsTilesAndAsATable() {
        campaigns.add(id, letter);
        open();

        var tiles = _get(CoalitionPicture.class).shown().tiles();
        assertThat(tiles).hasSize(56);
        assertThat(tiles)
                .filteredOn(tile -> "offices/gu".equals(tile.href()))
                .singleElement()
                .satisfies(tile -> {
                    assertThat(tile.words()).isEqualTo("Signed");
                    assertThat(tile.signedAs()).isEqualTo("Pat Guam, Guam Attorney General");
                });
        assertThat(tiles).filteredOn(tile -> tile.mark().equals("★")).hasSize(1);
        assertThat(words()).contains("2 jurisdictions = 1 state + 1 territory");
    }

    @Test
    void addsARecordFromTheBoardRemovesItAndUndoes() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Add a record")));
        _click(_get(Button.class, spec -> spec.withText("Add to campaign")));
        assertThat(board().letters()).as("nothing was chosen").isEmpty();

        enter(record(), catalog.card(letter));
        _click(_get(Button.class, spec -> spec.withText("Add to campaign")));
        assertThat(board().letters()).hasSize(1);

        pressInList("Remove");
        assertThat(board().letters()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(board().letters()).hasSize(1);
        assertThat(words()).contains("Letters (1)");
    }

    @Test
    void setsAStageOnlyWithAReasonAndShowsBoth() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Say otherwise")));
        _click(_get(Button.class, spec -> spec.withText("Set stage")));
        assertThat(board().status().override()).isNull();

        enter(_get(TextArea.class, spec -> spec.withLabel("Reason")), "a hearing was promised");
        _click(_get(Button.class, spec -> spec.withText("Set stage")));
        assertThat(board().status().shown()).isEqualTo(CampaignStage.MOVING);
        assertThat(words())
                .contains("a hearing was promised")
                .contains("The rule says:")
                .contains("Drafting");

        _click(_get(Button.class, spec -> spec.withText("Go by the rule")));
        assertThat(board().status().override()).isNull();
    }

    @Test
    void recordsAnOutcomeAndKeepsTheInputWhileItsDayIsMissing() {
        campaigns.add(id, letter);
        open();
        pressInList("Record outcome");
        outcome().setValue(AskOutcome.ENACTED_AS_ASKED);
        _click(_get(Button.class, spec -> spec.withText("Save outcome")));
        assertThat(board().asks().getFirst().outcome()).isEqualTo(AskOutcome.OPEN);
        assertThat(outcome().getValue()).isEqualTo(AskOutcome.ENACTED_AS_ASKED);

        outcome().setValue(AskOutcome.ABANDONED);
        _click(_get(Button.class, spec -> spec.withText("Save outcome")));
        assertThat(board().asks().getFirst().outcome()).isEqualTo(AskOutcome.ABANDONED);
    }

    @Test
    void closesWithAReasonAndReopens() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Close campaign")));
        enter(_get(TextArea.class, spec -> spec.withLabel("Reason")), "carried on elsewhere");
        _click(_get(Button.class, spec -> spec.withText("Close the campaign")));
        assertThat(board().status().stage()).isEqualTo(CampaignStage.CLOSED);

        _click(_get(Button.class, spec -> spec.withText("Reopen")));
        assertThat(board().status().stage()).isEqualTo(CampaignStage.DRAFTING);
    }

    @Test
    void publishesAndMakesPrivateAgain() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Publish")));
        assertThat(boards.publicBoard(slug)).isPresent();

        _click(_get(Button.class, spec -> spec.withText("Make private")));
        assertThat(boards.publicBoard(slug)).isEmpty();
    }

    @Test
    void startsACampaignWithTheForm() {
        UI.getCurrent().navigate(CampaignPaths.NEW);
        String title = "By form " + UUID.randomUUID();
        fill(title, "Change one word.");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(boards.list()).anyMatch(row -> row.title().equals(title));
        assertThat(words()).contains(title).contains("Change one word.");
    }

    @Test
    void keepsTheInputOfAFailedSave() {
        UI.getCurrent().navigate(CampaignPaths.NEW);
        fill("Without an ask", " ");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Without an ask");
        assertThat(ask().isInvalid()).isTrue();
        assertThat(boards.list()).noneMatch(row -> row.title().equals("Without an ask"));
    }

    @Test
    void keepsTheInputWhenSomeoneElseWasFaster() {
        UI.getCurrent().navigate(CampaignPaths.edit(slug));
        var read = boards.find(id).orElseThrow();
        campaigns.correct(id, CampaignDraft.of(read.title(), "By the other."), read.version());
        enter(ask(), "By me.");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(ask().getValue()).isEqualTo("By me.");
        assertThat(boards.find(id).orElseThrow().content().ask()).isEqualTo("By the other.");
    }

    @Test
    void tellsOnTodayWhereCampaignsStand() {
        UI.getCurrent().navigate("");

        assertThat(words()).contains("letters in “" + board().campaign().title() + "”: drafting");
    }

    @Test
    void narrowsThePortfolioByWhatStandsInTheAddress() {
        String title = board().campaign().title();
        UI.getCurrent().navigate(CampaignPaths.LIST, QueryParameters.of("stage", "drafting"));
        assertThat(words()).contains(title);

        UI.getCurrent().navigate(CampaignPaths.LIST, QueryParameters.of("stage", "stalled"));
        assertThat(words()).doesNotContain(title);

        UI.getCurrent().navigate(CampaignPaths.LIST, QueryParameters.of("stage", "no-such-stage"));
        assertThat(words()).contains(title);
    }

    @Test
    void givesTheCampaignsThatAreShownToDownloadAndLetsNoFormulaIn() {
        String title = "=1+1 " + UUID.randomUUID();
        campaigns.create(CampaignDraft.of(title, "Let the states act."));
        UI.getCurrent().navigate(CampaignPaths.LIST);
        assertThat(downloadedTable()).contains(board().campaign().title());

        enter(_get(TextField.class, spec -> spec.withLabel("Words")), title);
        assertThat(downloadedTable().lines())
                .hasSize(2)
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("'" + title + ",Drafting,")
                .contains(",no,Let the states act.,");
    }

    @Test
    void narrowsThePortfolioByWordsAndSaysWhenNothingFits() {
        UI.getCurrent().navigate(CampaignPaths.LIST);
        enter(
                _get(TextField.class, spec -> spec.withLabel("Words")),
                board().campaign().title());
        assertThat(_find(PortfolioItem.class)).hasSize(1);

        enter(_get(TextField.class, spec -> spec.withLabel("Words")), "no campaign has this in its name");
        assertThat(_find(PortfolioItem.class)).isEmpty();
        assertThat(words()).contains("No campaign fits");
    }

    @Test
    void showsMomentumAndTheFiguresThatLeadToTheirLists() {
        campaigns.add(id, letter);
        open();

        assertThat(_get(ChartView.class).chart()).satisfies(chart -> {
            assertThat(chart.title()).isEqualTo("Momentum");
            assertThat(chart.categories()).first().isEqualTo("2021 Q1");
            assertThat(chart.series().getFirst().values()).first().isEqualTo(1);
        });
        assertThat(drawnInBrowser().flatMap(line -> line.parts().stream()).map(Line.Part::path))
                .contains(CampaignPaths.one(slug) + "#asks", CampaignPaths.one(slug) + "#coalition");
        assertThat(words()).contains("1 of 1 asks still open");
    }

    @Test
    void showsWhatOthersChangeAndKeepsWhatIsTyped() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Add a record")));
        var typed = record();
        enter(typed, catalog.card(letter));
        var card = _get(StageCard.class);

        campaigns.overrideStage(id, CampaignStage.MOVING, "told by someone else");
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(words()).contains("told by someone else");
        });
        assertThat(record()).isSameAs(typed);
        assertThat(typed.getValue()).isEqualTo(catalog.card(letter));
        assertThat(_get(StageCard.class)).isSameAs(card);
    }

    @Test
    void showsTheTimelineByCongressNarrowedByWhatStandsInTheAddress() {
        campaigns.add(id, letter);
        campaigns.add(id, NodeRef.letter(letters.record(LetterFixtures.aLetter("Another letter", Jurisdiction.OHIO))));
        UI.getCurrent().navigate(CampaignPaths.timeline(slug));
        assertThat(words()).contains("2 entries, latest first").contains("117th Congress (2021 to 2023)");
        assertThat(_get(TimelinePicture.class).moments().entries()).hasSize(2);

        UI.getCurrent().navigate(CampaignPaths.timeline(slug), QueryParameters.of("congress", "115"));
        assertThat(words()).contains("117th Congress");

        UI.getCurrent().navigate(CampaignPaths.timeline(slug), QueryParameters.of("kind", "Letter"));
        assertThat(words()).contains("2 entries");
    }

    @Test
    void aBoardHasAsManyElementsHoweverMuchItGathers() {
        campaigns.add(id, letter);
        open();
        long few = elements();

        for (int each = 0; each < 5; each++) {
            campaigns.add(
                    id, NodeRef.letter(letters.record(LetterFixtures.aLetter("More " + each, Jurisdiction.OHIO))));
        }
        open();
        assertThat(drawnInBrowser().map(Line::words)).anyMatch(words -> words.contains("More 4"));
        // The letters to choose from are the server's.
        assertThat(elements()).isLessThanOrEqualTo(few + 6);
    }

    @Test
    void doesNothingThatNoLineOffers() {
        campaigns.add(id, letter);
        open();
        _find(LineList.class).forEach(list -> {
            list.act(letter.key(), "no such action");
            list.act("no such line", "remove");
        });
        assertThat(board().letters()).hasSize(1);
    }

    @Test
    void aCampaignThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("campaigns/no-such-campaign"))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesOffices() {
        signIn("nm", Role.OFFICE);
        assertThatThrownBy(() -> UI.getCurrent().navigate(CampaignPaths.LIST))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate(CampaignPaths.one(slug)))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate(CampaignPaths.timeline(slug)))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate(CampaignPaths.NEW))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private void open() {
        UI.getCurrent().navigate(CampaignPaths.one(slug));
    }

    private CampaignBoard board() {
        return boards.board(slug).orElseThrow();
    }

    private static long elements() {
        return descendants(UI.getCurrent().getElement());
    }

    private static long descendants(Element element) {
        return 1
                + element.getChildren()
                        .mapToLong(CampaignScreensTest::descendants)
                        .sum();
    }

    private static void fill(String title, String asked) {
        enter(_get(TextField.class, spec -> spec.withLabel("Title")), title);
        enter(ask(), asked);
    }

    private static TextField ask() {
        return _get(TextField.class, spec -> spec.withLabel("What is asked, in one sentence"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<NodeCard> record() {
        return _get(ComboBox.class, spec -> spec.withLabel("Record"));
    }

    @SuppressWarnings("unchecked")
    private static Select<AskOutcome> outcome() {
        return _get(Select.class, spec -> spec.withLabel("Outcome"));
    }
}

package org.joinder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignRow;
import org.joinder.campaigns.CampaignStage;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.AskWording;
import org.joinder.letters.CountClaim;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.letters.Signature;
import org.joinder.offices.HolderRow;
import org.joinder.offices.OfficeService;
import org.joinder.releases.ReleaseRow;
import org.joinder.releases.ReleaseService;
import org.joinder.security.AccountRow;
import org.joinder.security.AccountService;
import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, so that no other test meets the demo records. */
@IntegrationTest
@TestPropertySource(properties = "spring.application.name=joinder-demo-content")
class DemoContentTest {

    private static final String LETTER_2013 = "2013-07-23-state-criminal-law-and-the-communications-decency-act";
    private static final String LETTER_2017 = "2017-08-16-amendment-of-communications-decency-act";
    private static final String LETTER_2019 = "2019-05-23-amendment-of-the-communications-decency-act";
    private static final String CAMPAIGN = "state-authority-under-the-communications-decency-act";
    private static final String INVENTED = "invented-example-childrens-location-data";

    @Autowired
    private DemoContent content;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LetterService letters;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private BillService bills;

    @Autowired
    private StatuteService statutes;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private OfficeService offices;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void load() {
        content.load();
    }

    @Test
    void aSecondLoadAddsNothing() {
        assertThat(content.load()).isZero();
    }

    @Test
    void theLetterOf2017HasFiftySigners() {
        LetterDetail letter = letter(LETTER_2017);
        assertThat(letter.countSentence()).isEqualTo("50 jurisdictions = 48 states + DC + 1 territory");
        assertThat(letter.leads()).containsExactlyInAnyOrder(Jurisdiction.DISTRICT_OF_COLUMBIA, Jurisdiction.FLORIDA);
        assertThat(letter.signers())
                .doesNotContain(Jurisdiction.CONNECTICUT, Jurisdiction.MASSACHUSETTS, Jurisdiction.GUAM)
                .contains(Jurisdiction.PUERTO_RICO);
        assertThat(letter.published()).isTrue();
    }

    @Test
    void signersAreNamedOnlyWhereTheyAreKnownToHaveHeldTheOffice() {
        for (Signature signature : letter(LETTER_2017).roster()) {
            if (!signature.name().isEmpty()) {
                assertThat(offices.find(signature.jurisdiction(), LocalDate.of(2017, 8, 16))
                                .holderName())
                        .isEqualTo(signature.name());
            }
        }
        Set<String> seen = offices.people().stream()
                .flatMap(person -> person.terms().stream())
                .map(HolderRow::holderName)
                .collect(Collectors.toSet());
        assertThat(letter(LETTER_2017).roster().stream().map(Signature::name).filter(name -> !name.isEmpty()))
                .hasSize(9)
                .isSubsetOf(seen);
    }

    @Test
    void ofTheOtherLettersTheNumberIsKnownAndNotTheRoster() {
        assertThat(letter(LETTER_2013).signerCount()).isEqualTo(49);
        assertThat(letter(LETTER_2013).isRosterWhole()).isFalse();
        assertThat(letter(LETTER_2019).signerCount()).isEqualTo(47);
        assertThat(letter(LETTER_2019).roster()).isEmpty();
    }

    @Test
    void showsWhichOfficesCountedOneTooMany() {
        assertThat(letter(LETTER_2019).disagreeingClaims())
                .extracting(CountClaim::by)
                .containsExactlyInAnyOrder(Jurisdiction.HAWAII, Jurisdiction.NEVADA);
        assertThat(letter(LETTER_2017).disagreeingClaims()).isEmpty();
    }

    @Test
    void noProposedWordsAreSaidToBeVerified() {
        assertThat(Set.of(LETTER_2013, LETTER_2017, LETTER_2019))
                .flatMap(slug -> letter(slug).asks())
                .hasSize(3)
                .allSatisfy(ask -> assertThat(ask.wording()).isEqualTo(AskWording.AS_COMMONLY_REPORTED));
    }

    @Test
    void theHouseBillBecameLawAndCarriedTheSenateBill() {
        var house = bills.find(BillId.of("us/115/hr1865")).orElseThrow();
        assertThat(house.stage()).isEqualTo(BillStage.ENACTED);
        assertThat(house.stageOn()).isEqualTo(LocalDate.of(2018, 4, 11));
        assertThat(house.stageSentence()).contains("Pub. L. 115-164");
        assertThat(house.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.yeas()).isEqualTo(388);
            assertThat(vote.nays()).isEqualTo(25);
        });
        var senate = bills.find(BillId.of("us/115/s1693")).orElseThrow();
        assertThat(senate.stage()).isEqualTo(BillStage.DIED);
        assertThat(bills.find(BillId.of("us/115/s1693"), LocalDate.of(2018, 2, 1))
                        .orElseThrow()
                        .stage())
                .isEqualTo(BillStage.REPORTED);
    }

    @Test
    void knowsTheSectionByItsOldPlaceToo() {
        StatuteId cited = StatuteId.of("/us/usc/t47/s230/d/1");
        assertThat(statutes.placeOn(cited, LocalDate.of(1997, 5, 1), LocalDate.of(2017, 8, 16)))
                .isEqualTo(StatuteId.of("/us/usc/t47/s230/e/1"));
        assertThat(statutes.list("Communications Decency Act", Pageable.unpaged()))
                .isNotEmpty();
    }

    @Test
    void theCampaignEndedInSomethingNarrower() {
        CampaignBoard board = boards.publicBoard(CAMPAIGN).orElseThrow();
        assertThat(board.status().stage()).isEqualTo(CampaignStage.ENACTED_DIFFERENTLY);
        assertThat(board.letters()).extracting(LetterRow::slug).contains(LETTER_2013, LETTER_2017, LETTER_2019);
        assertThat(board.releases()).hasSize(2);
        assertThat(board.asks())
                .extracting(BoardAsk::outcome)
                .containsExactlyInAnyOrder(AskOutcome.SUPERSEDED, AskOutcome.ENACTED_DIFFERENTLY, AskOutcome.OPEN);
    }

    @Test
    void theInventedCampaignCirculatesNowSaysThatItIsInventedAndIsNotPublic() {
        CampaignBoard board = boards.board(INVENTED).orElseThrow();
        assertThat(board.status().stage()).isEqualTo(CampaignStage.CIRCULATING);
        assertThat(board.campaign().title()).startsWith("Invented example");
        assertThat(boards.listPublished()).extracting(CampaignRow::slug).containsExactly(CAMPAIGN);
        LetterDetail letter = letter("invented-example-plain-notice-before-an-app-sells-a-childs-location");
        assertThat(letter.text()).startsWith("This letter is invented.");
        var round = letter.openRound().orElseThrow();
        LocalDate today = LocalDate.now(clock);
        assertThat(round.running()).isTrue();
        assertThat(round.deadline()).isAfter(today);
        assertThat(round.signers()).isNotEmpty().doesNotContain(Jurisdiction.NEW_MEXICO);
        assertThat(round.signatures())
                .allSatisfy(signature -> assertThat(signature.name()).contains("invented"));
    }

    @Test
    void releasesArePublicAndSayWhoseWordsTheyAre() {
        var published = releases.published(null, Pageable.unpaged());
        assertThat(published)
                .extracting(ReleaseRow::office)
                .containsExactlyInAnyOrder(Jurisdiction.FLORIDA, Jurisdiction.DISTRICT_OF_COLUMBIA);
        assertThat(published)
                .allSatisfy(row -> assertThat(
                                releases.find(row.id()).orElseThrow().text().text())
                        .contains("Demonstration text: written for Joinder"));
    }

    @Test
    void twoOfTheHouseAndTwoOfficesCanSignIn() {
        var found = AsSystem.run(() -> accounts.list("joinder.example", Pageable.unpaged()));
        assertThat(found)
                .extracting(AccountRow::username)
                .containsExactlyInAnyOrder(
                        "admin@joinder.example", "staff@joinder.example", "nm@joinder.example", "tx@joinder.example");
    }

    private LetterDetail letter(String slug) {
        return letters.findBySlug(slug).orElseThrow();
    }
}

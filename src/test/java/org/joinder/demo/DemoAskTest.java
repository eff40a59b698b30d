package org.joinder.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.legislation.BillMilestones;
import org.joinder.legislation.Chamber;
import org.joinder.letters.LetterService;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The two words asked for in 2013, followed to what was enacted instead in 2018. */
@IntegrationTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "spring.application.name=joinder-demo-ask")
class DemoAskTest {

    private static final LocalDate SIGNED = LocalDate.of(2018, 4, 11);

    @Autowired
    private DemoContent content;

    @Autowired
    private LetterService letters;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void load() {
        content.load();
    }

    @Test
    void followsTheAskOf2013ThroughBothBills() {
        BoardAsk ask = ask("2013-07-23-state-criminal-law-and-the-communications-decency-act", LocalDate.now(clock));
        assertThat(ask.carriers())
                .extracting(carrier -> carrier.bill().toString())
                .containsExactly("us/115/hr1865", "us/115/s1693");
        BillMilestones steps = ask.carriers().getFirst().steps();
        assertThat(steps.introduced()).isEqualTo(LocalDate.of(2017, 4, 3));
        assertThat(steps.reported()).isEqualTo(LocalDate.of(2018, 2, 20));
        assertThat(steps.passages())
                .containsExactly(
                        new BillMilestones.Passage(Chamber.HOUSE, LocalDate.of(2018, 2, 27)),
                        new BillMilestones.Passage(Chamber.SENATE, LocalDate.of(2018, 3, 21)));
        assertThat(steps.enacted()).isEqualTo(SIGNED);
        assertThat(ask.carriers().getLast().steps().enacted()).as("S. 1693").isNull();
    }

    @Test
    void knowsNoLawOnTheDayBeforeItWasSigned() {
        BoardAsk ask = ask("2013-07-23-state-criminal-law-and-the-communications-decency-act", SIGNED.minusDays(1));
        assertThat(ask.carriers())
                .hasSize(2)
                .allSatisfy(carrier -> assertThat(carrier.steps().enacted()).isNull());
    }

    @Test
    void countsNoBillWhoseCongressHadEndedBeforeItWasAskedAgain() {
        assertThat(ask("2019-05-23-amendment-of-the-communications-decency-act", LocalDate.now(clock))
                        .carriers())
                .isEmpty();
    }

    @Test
    void showsTheWayAndTheOtherWordsOnThePageOfTheSection() throws Exception {
        Document page = Jsoup.parse(
                mvc.perform(get("/usc/47/230")).andReturn().getResponse().getContentAsString());
        var first = page.select("article.ask").last();
        assertThat(first.text()).contains("July 23, 2013", "What became of it: Superseded");
        assertThat(first.select("table.way tbody tr").eachText())
                .first()
                .asString()
                .contains("H.R. 1865", "April 3, 2017", "House February 27, 2018", "April 11, 2018, Pub. L. 115-164");
        assertThat(first.select("table.way ~ *, div.scroll ~ p").text())
                .contains("In force since April 11, 2018, by Pub. L. 115-164: 47 U.S.C. 230(e)(5)");
        assertThat(first.select("blockquote").last().text()).contains("(B) any charge in a criminal prosecution");
    }

    private BoardAsk ask(String letter, LocalDate day) {
        return boards.publicAsks(letters.findBySlug(letter).orElseThrow().id(), day)
                .getFirst();
    }
}

package org.joinder.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.joinder.extraction.Target;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterService;
import org.joinder.releases.ReleaseFixtures;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.review.ReviewFixtures;
import org.joinder.review.ReviewService;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "mia", roles = "STAFF")
class MentionLinksTest {

    private static final Target.OfBill BILL = new Target.OfBill("us/104/s314", "US", "S. 314");
    private static final Target.OfStatute LAW = new Target.OfStatute("/us/usc/t15/s1692", "A test act", null);

    @Autowired
    ReviewService review;

    @Autowired
    ReleaseService releases;

    @Autowired
    LinkGraph graph;

    @Autowired
    LinkService links;

    @Autowired
    LetterService letters;

    @Autowired
    BillService bills;

    @Autowired
    StatuteService statutes;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private ReleaseId release = new ReleaseId(0);

    @BeforeEach
    void receiveOne() throws InterruptedException {
        release = releases.receiveText(ReleaseFixtures.aText()).release();
        ReviewFixtures.awaitReading(jdbc, release);
    }

    @Test
    void linksWhatWasConfirmedWithItsWordsAndTheReviewer() throws Exception {
        review.add(release, new Span(0, 8), BILL);
        var ref = NodeRef.release(release);

        Await.until(() -> !graph.neighbours(ref).isEmpty());

        assertThat(graph.neighbours(ref)).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.CITES);
            assertThat(link.to()).isEqualTo(NodeRef.bill(BillId.of("us/104/s314")));
            assertThat(link.evidence()).singleElement().satisfies(evidence -> {
                assertThat(evidence.document()).isEqualTo(ref);
                assertThat(evidence.span()).isEqualTo(new Span(0, 8));
                assertThat(evidence.quote()).isEqualTo("Attorney");
                assertThat(evidence.confirmedBy()).isEqualTo("mia");
                assertThat(evidence.confirmedAt()).isEqualTo(clock.instant());
            });
        });
        assertThat(bills.row(BillId.of("us/104/s314"))).isPresent();
    }

    @Test
    void makesTheSectionKnownUnderTheNameItWasCitedBy() throws Exception {
        review.add(release, new Span(0, 8), LAW);

        Await.until(() -> statutes.row(StatuteId.of("/us/usc/t15/s1692")).isPresent());
        assertThat(statutes.row(StatuteId.of("/us/usc/t15/s1692")).orElseThrow().name())
                .isEqualTo("A test act");
    }

    @Test
    void takesTheLinkBackWithTheConfirmationAndMakesItAgain() throws Exception {
        var ref = NodeRef.release(release);
        var item = review.add(release, new Span(9, 16), BILL);
        Await.until(() -> !graph.neighbours(ref).isEmpty());

        clock.tick(Duration.ofMinutes(1));
        review.undo(item);
        Await.until(() -> graph.neighbours(ref).isEmpty());

        clock.tick(Duration.ofMinutes(1));
        review.add(release, new Span(9, 16), BILL);
        Await.until(() -> !graph.neighbours(ref).isEmpty());
    }

    @Test
    void followsACorrectionToTheRightRecord() throws Exception {
        var ref = NodeRef.release(release);
        var item = review.add(release, new Span(0, 8), BILL);
        Await.until(() -> !graph.neighbours(ref).isEmpty());

        clock.tick(Duration.ofMinutes(1));
        review.correct(item, new Target.OfBill("us/104/s315", "US", "S. 315"), null);

        Await.until(() -> graph.neighbours(ref).stream()
                .map(link -> link.to().key())
                .toList()
                .equals(List.of("us/104/s315")));
    }

    @Test
    void makesNoLinkOfABillKnownByNumberAlone() throws Exception {
        review.add(release, new Span(0, 8), new Target.OfBill(null, null, "S. 12"));
        review.add(release, new Span(9, 16), new Target.OfOffice("NM", Target.OfficePart.SIGNER));
        var ref = NodeRef.release(release);

        Await.until(() -> !graph.neighbours(ref).isEmpty());

        assertThat(graph.neighbours(ref))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.wordsFrom(ref) + " " + link.to().key()).isEqualTo("names as signer nm"));
    }

    @Test
    void bringsTheClaimedNumberToTheLetterThatTheReleaseAnnounces() throws Exception {
        review.add(release, new Span(0, 8), new Target.OfField(Target.Field.CLAIMED_OTHERS, "7"));
        review.add(release, new Span(9, 16), new Target.OfOffice("NM", Target.OfficePart.ISSUER));
        var letter = letters.record(LetterFixtures.aLetter("Announced", Jurisdiction.OHIO));

        links.add(
                NodeRef.release(release),
                LinkKind.ANNOUNCES,
                NodeRef.letter(letter),
                null,
                null,
                "the letter of today");

        Await.until(() -> !letters.find(letter).orElseThrow().claims().isEmpty());
        assertThat(letters.find(letter).orElseThrow().disagreeingClaims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.by()).isEqualTo(Jurisdiction.NEW_MEXICO);
                    assertThat(claim.impliedTotal()).isEqualTo(8);
                });
    }
}

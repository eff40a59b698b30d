package org.joinder.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.letters.LetterFixtures.SECTION;
import static org.joinder.letters.LetterFixtures.aLetter;
import static org.joinder.letters.LetterFixtures.signatures;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.joinder.base.Span;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.LetterService;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "sam", roles = "STAFF")
class LinkServiceTest {

    private static final NodeRef A = new NodeRef(NodeKind.RELEASE, "900001");
    private static final NodeRef B = new NodeRef(NodeKind.BILL, "us/110/s1");

    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    @Autowired
    LinkService links;

    @Autowired
    LinkGraph graph;

    @Autowired
    LetterService letters;

    @Autowired
    StatuteService statutes;

    @Autowired
    NodeCatalog catalog;

    @Test
    void keepsTheEvidenceAndWhoVouchedForIt() {
        links.add(A, LinkKind.CITES, B, A, new Span(3, 9), "S. 1");

        assertThat(graph.neighbours(A)).singleElement().satisfies(link -> {
            assertThat(link.wordsFrom(A)).isEqualTo("cites");
            assertThat(link.wordsFrom(B)).isEqualTo("cited by");
            assertThat(link.confirmedBy()).isEqualTo("sam");
            assertThat(link.evidence()).singleElement().satisfies(each -> {
                assertThat(each.document()).isEqualTo(A);
                assertThat(each.span()).isEqualTo(new Span(3, 9));
                assertThat(each.quote()).isEqualTo("S. 1");
            });
        });
        links.retract(A, LinkKind.CITES, B, "test over");
        assertThat(graph.neighbours(A)).isEmpty();
    }

    @Test
    void writesTheSameEvidenceOnceHoweverManyWriteItAtOnce() throws Exception {
        var from = new NodeRef(NodeKind.RELEASE, "900002");
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> write = () -> {
                links.add(from, LinkKind.CITES, B, from, new Span(0, 4), "S. 1");
                return true;
            };
            for (var done : pool.invokeAll(IntStream.range(0, 24)
                    .mapToObj(_ -> DelegatingSecurityContextCallable.create(write, SecurityContextHolder.getContext()))
                    .toList())) {
                done.get();
            }
        }

        assertThat(graph.neighbours(from))
                .singleElement()
                .satisfies(link -> assertThat(link.evidence()).hasSize(1));
    }

    @Test
    void keepsALinkThatHasOtherEvidence() {
        var from = new NodeRef(NodeKind.RELEASE, "900003");
        links.add(from, LinkKind.CITES, B, from, new Span(0, 4), "S. 1");
        links.add(from, LinkKind.CITES, B, from, new Span(50, 54), "S. 1");

        var edge = new Edge(from, LinkKind.CITES, B);
        links.reject(edge, new Evidence(from, new Span(0, 4), "S. 1", "sam", LATER), "misread");
        assertThat(graph.neighbours(from))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.evidence()).extracting(Evidence::span).containsExactly(new Span(50, 54)));

        links.reject(edge, new Evidence(from, new Span(50, 54), "S. 1", "sam", LATER), "misread");
        assertThat(graph.neighbours(from)).isEmpty();
    }

    @Test
    void doesNotReviveWhatWasTakenBackThoughItsConfirmationArrivesLate() {
        var from = new NodeRef(NodeKind.RELEASE, "900004");
        var edge = new Edge(from, LinkKind.CITES, B);
        var span = new Span(7, 11);
        links.reject(edge, new Evidence(from, span, "S. 1", "sam", LATER), "rejected");
        links.confirm(edge, new Evidence(from, span, "S. 1", "sam", LATER.minusSeconds(60)));
        assertThat(graph.neighbours(from)).isEmpty();

        links.confirm(edge, new Evidence(from, span, "S. 1", "sam", LATER.plusSeconds(60)));
        assertThat(graph.neighbours(from)).hasSize(1);

        links.reject(edge, new Evidence(from, span, "S. 1", "sam", LATER), "arrives twice");
        assertThat(graph.neighbours(from)).hasSize(1);
    }

    @Test
    void linksARecordedLetterToWhoeverSignedItAndWhatItAsksFor() throws Exception {
        var id = letters.record(aLetter("Linked by itself", OHIO, GUAM));
        var ref = NodeRef.letter(id);

        Await.until(() -> graph.neighbours(ref).size() == 4);
        assertThat(graph.neighbours(ref))
                .extracting(
                        link -> link.wordsFrom(ref) + " " + link.otherThan(ref).key())
                .containsExactlyInAnyOrder(
                        "led by oh",
                        "signed by oh",
                        "signed by gu",
                        "asks to amend " + SECTION.path().substring(1));
        assertThat(statutes.row(SECTION)).isPresent();

        var letter = letters.find(id).orElseThrow();
        letters.correct(id, letter.content().signedBy(signatures(OHIO)), letter.version());
        Await.until(() -> graph.neighbours(ref).size() == 3);
        assertThat(graph.neighbours(NodeRef.office(GUAM)))
                .noneMatch(link -> link.otherThan(NodeRef.office(GUAM)).equals(ref));
    }

    @Test
    void knowsTheNamesOfRecords() {
        assertThat(catalog.card(NodeRef.office(GUAM)).title()).isEqualTo("Guam");
        assertThat(catalog.card(new NodeRef(NodeKind.LETTER, "no-number")).title())
                .isEqualTo("no-number");
        assertThat(catalog.search(NodeKind.OFFICE, "samoa", 5))
                .extracting(NodeCard::title)
                .containsExactly("American Samoa");
    }

    @Test
    @WithMockUser(roles = "OFFICE")
    void letsNoOfficeAddALink() {
        assertThatThrownBy(() -> links.add(A, LinkKind.RELATED, B, null, null, ""))
                .isInstanceOf(AccessDeniedException.class);
    }
}

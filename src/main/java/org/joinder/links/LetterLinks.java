package org.joinder.links;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterRecorded;
import org.joinder.letters.LetterService;
import org.joinder.security.AsSystem;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Makes the links that a recorded letter states itself: who led it, who signed it, which sections it asks to amend. */
@Component
class LetterLinks {

    private static final String STATED_BY = "the letter";

    private final LetterService letters;
    private final StatuteService statutes;
    private final LinkService links;
    private final LinkGraph graph;
    private final Clock clock;

    LetterLinks(LetterService letters, StatuteService statutes, LinkService links, LinkGraph graph, Clock clock) {
        this.letters = letters;
        this.statutes = statutes;
        this.links = links;
        this.graph = graph;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(LetterRecorded recorded) {
        letters.find(recorded.letter()).ifPresent(this::bring);
    }

    /** Brings the links to what the letter says now: what it no longer says is taken back. */
    private void bring(LetterDetail letter) {
        var ref = NodeRef.letter(letter.id());
        Map<Edge, String> stated = stated(letter, ref);
        graph.neighbours(ref).stream()
                .filter(link -> isStatedBy(ref, link) && !stated.containsKey(Edge.of(link)))
                .forEach(link -> links.retract(
                        link.from(), link.kind(), link.to(), STATED_BY, clock.instant(), "no longer in the letter"));
        stated.forEach((edge, quote) -> links.put(
                edge.from(), edge.kind(), edge.to(), new Evidence(ref, null, quote, STATED_BY, clock.instant())));
    }

    private Map<Edge, String> stated(LetterDetail letter, NodeRef ref) {
        Map<Edge, String> stated = new LinkedHashMap<>();
        letter.leads()
                .forEach(office -> stated.put(
                        new Edge(NodeRef.office(office), LinkKind.LEADS, ref), office.displayName() + " leads"));
        letter.roster()
                .forEach(line -> stated.put(
                        new Edge(NodeRef.office(line.jurisdiction()), LinkKind.SIGNED, ref),
                        line.name() + ", " + line.title()));
        letter.asks().forEach(ask -> {
            AsSystem.run(() -> statutes.ensure(ask.section(), null));
            stated.put(new Edge(ref, LinkKind.ASKS_TO_AMEND, NodeRef.statute(ask.section())), ask.instruction());
        });
        return stated;
    }

    private static boolean isStatedBy(NodeRef letter, Link link) {
        return List.of(LinkKind.LEADS, LinkKind.SIGNED, LinkKind.ASKS_TO_AMEND).contains(link.kind())
                && link.evidence().stream().allMatch(each -> letter.equals(each.document()));
    }
}

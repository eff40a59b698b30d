package org.joinder.publicsite;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.joinder.links.Evidence;
import org.joinder.links.LinkGraph;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.stereotype.Component;

/** The records linked to one, as far as the record and something that vouches for the link are public. */
@Component
class PublicNeighbours {

    private static final Comparator<RecordLine> LATEST_FIRST = Comparator.comparing(
                    RecordLine::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(RecordLine::title);

    private final LinkGraph graph;
    private final NodeCatalog catalog;

    PublicNeighbours(LinkGraph graph, NodeCatalog catalog) {
        this.graph = graph;
        this.catalog = catalog;
    }

    /** Campaigns, letters and releases that are linked to the record, latest first. */
    List<RecordLine> of(NodeRef node) {
        return of(node, Set.of(NodeKind.CAMPAIGN, NodeKind.LETTER, NodeKind.RELEASE));
    }

    List<RecordLine> of(NodeRef node, Set<NodeKind> kinds) {
        return graph.neighbours(node).stream()
                .filter(link -> kinds.contains(link.otherThan(node).kind()))
                .filter(link -> link.evidence().stream().anyMatch(this::isPublic))
                .map(link -> link.otherThan(node))
                .distinct()
                .flatMap(other -> catalog.find(other).stream())
                .filter(card -> card.published() && card.publicPath() != null)
                .map(PublicNeighbours::line)
                .sorted(LATEST_FIRST)
                .toList();
    }

    private boolean isPublic(Evidence evidence) {
        var document = evidence.document();
        return document == null
                || catalog.find(document).map(NodeCard::published).orElse(false);
    }

    private static RecordLine line(NodeCard card) {
        var kind = card.ref().kind();
        var words = kind == NodeKind.CAMPAIGN && card.date() != null ? "Campaign began" : kind.words();
        return new RecordLine(card.title(), card.publicPath(), card.date(), words);
    }
}

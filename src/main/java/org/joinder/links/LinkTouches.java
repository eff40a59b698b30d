package org.joinder.links;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.legislation.BillId;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.Touch;
import org.joinder.legislation.TouchSource;
import org.springframework.stereotype.Component;

/** Tells a bill or a section which records are linked to it, and on what words. */
@Component
class LinkTouches implements TouchSource {

    private static final Set<NodeKind> KINDS =
            Set.of(NodeKind.CAMPAIGN, NodeKind.LETTER, NodeKind.RELEASE, NodeKind.BILL);

    private final LinkGraph graph;
    private final NodeCatalog catalog;
    private final StatuteService statutes;

    LinkTouches(LinkGraph graph, NodeCatalog catalog, StatuteService statutes) {
        this.graph = graph;
        this.catalog = catalog;
        this.statutes = statutes;
    }

    @Override
    public List<Touch> touching(StatuteId provision) {
        List<StatuteId> parts = statutes.find(provision)
                .map(found -> found.parts().stream().map(StatuteRow::id).toList())
                .orElse(List.of());
        return Stream.concat(Stream.of(provision), parts.stream())
                .flatMap(each -> linked(NodeRef.statute(each)))
                .distinct()
                .toList();
    }

    @Override
    public List<Touch> touching(BillId bill) {
        return linked(NodeRef.bill(bill)).toList();
    }

    private Stream<Touch> linked(NodeRef node) {
        return graph.neighbours(node).stream()
                .filter(link -> KINDS.contains(link.otherThan(node).kind()))
                .map(link -> touch(link, node));
    }

    private Touch touch(Link link, NodeRef seenFrom) {
        NodeCard card = catalog.card(link.otherThan(seenFrom));
        String quotes = link.evidence().stream()
                .map(Evidence::quote)
                .filter(quote -> quote != null && !quote.isBlank())
                .distinct()
                .limit(2)
                .map(quote -> "“" + quote + "”")
                .collect(Collectors.joining(", "));
        return Touch.of(card.ref().kind().words(), card.title(), card.workspacePath(), card.date(), quotes);
    }
}

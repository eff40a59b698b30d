package org.joinder.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.links.Evidence;
import org.joinder.links.Link;
import org.joinder.links.LinkGraph;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Any stored record under its identifier, as JSON with its links. */
@Service
class StoredRecords {

    private final List<RecordSource> sources;
    private final Map<NodeKind, RecordSource> byKind = new EnumMap<>(NodeKind.class);
    private final LinkGraph graph;
    private final NodeCatalog catalog;

    StoredRecords(List<RecordSource> sources, LinkGraph graph, NodeCatalog catalog) {
        this.sources = sources;
        this.graph = graph;
        this.catalog = catalog;
        sources.forEach(source -> byKind.put(source.kind(), source));
    }

    @Transactional(readOnly = true)
    Optional<ObjectNode> find(String id) {
        return sources.stream()
                .flatMap(source -> source.find(id).stream())
                .findFirst()
                .map(this::json);
    }

    private ObjectNode json(Shown shown) {
        ObjectNode json = RecordJson.MAPPER.createObjectNode();
        json.put("kind", shown.node().kind().inAddress());
        json.setAll((ObjectNode) RecordJson.MAPPER.valueToTree(shown.record()));
        List<LinkJson> links = graph.neighbours(shown.node()).stream()
                .map(link -> link(link, shown.node()))
                .toList();
        json.set("links", RecordJson.MAPPER.valueToTree(links));
        return json;
    }

    private LinkJson link(Link link, NodeRef seenFrom) {
        NodeRef other = link.otherThan(seenFrom);
        return new LinkJson(
                link.kind(),
                link.wordsFrom(seenFrom),
                new LinkJson.Other(
                        other.kind().inAddress(), id(other), catalog.card(other).title()),
                link.evidence().stream().map(this::proof).toList());
    }

    private LinkJson.Proof proof(Evidence evidence) {
        NodeRef document = evidence.document();
        var span = evidence.span();
        return new LinkJson.Proof(
                document == null ? null : id(document),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                evidence.quote(),
                evidence.confirmedBy(),
                evidence.confirmedAt());
    }

    private @Nullable String id(NodeRef node) {
        RecordSource source = byKind.get(node.kind());
        return source == null ? null : source.id(node).orElse(null);
    }
}

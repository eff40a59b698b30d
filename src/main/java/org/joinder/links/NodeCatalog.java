package org.joinder.links;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the name of any record, whatever module it belongs to. */
@Service
@Transactional(readOnly = true)
public class NodeCatalog {

    private final ObjectProvider<NodeSource> sources;

    NodeCatalog(ObjectProvider<NodeSource> sources) {
        this.sources = sources;
    }

    public Optional<NodeCard> find(NodeRef ref) {
        return Optional.ofNullable(byKind().get(ref.kind())).flatMap(source -> source.find(ref.key()));
    }

    /** The record's card, or one that shows the bare key where the record is not known here. */
    public NodeCard card(NodeRef ref) {
        return find(ref).orElseGet(() -> unknown(ref));
    }

    /** The cards of records of one kind, in the order asked for, read at once. */
    public List<NodeCard> cards(NodeKind kind, List<NodeRef> refs) {
        var source = byKind().get(kind);
        var known = source == null || refs.isEmpty()
                ? Map.<NodeRef, NodeCard>of()
                : source.findAll(refs.stream().map(NodeRef::key).toList()).stream()
                        .collect(Collectors.toMap(NodeCard::ref, Function.identity(), (first, _) -> first));
        return refs.stream()
                .map(ref -> Optional.ofNullable(known.get(ref)).orElseGet(() -> unknown(ref)))
                .toList();
    }

    public List<NodeCard> search(NodeKind kind, String words, int limit) {
        return Optional.ofNullable(byKind().get(kind))
                .map(source -> source.search(words, limit))
                .orElse(List.of());
    }

    private static NodeCard unknown(NodeRef ref) {
        return new NodeCard(ref, ref.key(), ref.kind().words(), null, null, false, null, null);
    }

    private Map<NodeKind, NodeSource> byKind() {
        Map<NodeKind, NodeSource> byKind = new EnumMap<>(NodeKind.class);
        sources.forEach(source -> byKind.put(source.kind(), source));
        return byKind;
    }
}

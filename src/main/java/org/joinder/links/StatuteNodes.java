package org.joinder.links;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.StatuteService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Sections and laws as records of the graph. */
@Component
class StatuteNodes implements NodeSource {

    private final StatuteService statutes;

    StatuteNodes(StatuteService statutes) {
        this.statutes = statutes;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.STATUTE;
    }

    @Override
    public Optional<NodeCard> find(String key) {
        return StatuteId.find("/" + key).flatMap(statutes::row).map(StatuteNodes::card);
    }

    @Override
    public List<NodeCard> findAll(Collection<String> keys) {
        var ids =
                keys.stream().flatMap(key -> StatuteId.find("/" + key).stream()).toList();
        return statutes.rows(ids).stream().map(StatuteNodes::card).toList();
    }

    @Override
    public List<NodeCard> search(String words, int limit) {
        return statutes.list(words, PageRequest.of(0, limit)).stream()
                .map(StatuteNodes::card)
                .toList();
    }

    private static NodeCard card(StatuteRow statute) {
        return new NodeCard(
                NodeRef.statute(statute.id()),
                statute.citation(),
                statute.name().equals(statute.citation()) ? "" : statute.name(),
                null,
                null,
                true,
                LegislationPaths.workspace(statute.id()),
                LegislationPaths.page(statute.id()));
    }
}

package org.joinder.api;

import java.util.Optional;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class StatuteRecords implements RecordSource {

    private final StatuteService statutes;

    StatuteRecords(StatuteService statutes) {
        this.statutes = statutes;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.STATUTE;
    }

    @Override
    public Optional<Shown> find(String id) {
        return StatuteId.find(id).flatMap(statutes::find).map(found -> new Shown(NodeRef.statute(found.id()), found));
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return Optional.of("/" + node.key());
    }
}

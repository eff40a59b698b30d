package org.joinder.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joinder.legislation.DatedStatute;
import org.joinder.legislation.StatuteService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class StatuteRecords implements RecordSource {

    private final StatuteService statutes;
    private final Clock clock;

    StatuteRecords(StatuteService statutes, Clock clock) {
        this.statutes = statutes;
        this.clock = clock;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.STATUTE;
    }

    @Override
    public Optional<Shown> find(String id) {
        return DatedStatute.find(id)
                .flatMap(asked -> statutes.find(asked.id()).map(found -> {
                    LocalDate day = Objects.requireNonNullElseGet(asked.day(), () -> LocalDate.now(clock));
                    return new Shown(
                            NodeRef.statute(found.id()), StatuteJson.of(found, day, statutes.on(found.id(), day)));
                }));
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return Optional.of("/" + node.key());
    }
}

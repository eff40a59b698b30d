package org.joinder.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.offices.OfficeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class OfficeRecords implements RecordSource {

    private final OfficeService offices;
    private final Clock clock;

    OfficeRecords(OfficeService offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.OFFICE;
    }

    @Override
    public Optional<Shown> find(String id) {
        return Jurisdiction.find(id).map(this::shown);
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return Optional.of(node.key());
    }

    private Shown shown(Jurisdiction where) {
        LocalDate today = LocalDate.now(clock);
        return new Shown(
                NodeRef.office(where),
                OfficeJson.of(offices.find(where, today), today, offices.holders(where), offices.facts(where)));
    }
}

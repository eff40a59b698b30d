package org.joinder.api;

import java.util.Optional;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.offices.OfficeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(7)
class PersonRecords implements RecordSource {

    private final OfficeService offices;

    PersonRecords(OfficeService offices) {
        this.offices = offices;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.PERSON;
    }

    @Override
    public Optional<Shown> find(String id) {
        return offices.person(id).map(person -> new Shown(NodeRef.person(person.slug()), person));
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return Optional.of(node.key());
    }
}

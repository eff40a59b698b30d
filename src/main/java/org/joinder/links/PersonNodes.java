package org.joinder.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeService;
import org.joinder.offices.PersonRow;
import org.springframework.stereotype.Component;

/** People who held an office as records of the graph. */
@Component
class PersonNodes implements NodeSource {

    private final OfficeService offices;

    PersonNodes(OfficeService offices) {
        this.offices = offices;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.PERSON;
    }

    @Override
    public Optional<NodeCard> find(String key) {
        return offices.person(key).map(PersonNodes::card);
    }

    @Override
    public List<NodeCard> search(String words, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return offices.people().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(PersonNodes::card)
                .toList();
    }

    private static NodeCard card(PersonRow person) {
        var office = person.terms().isEmpty() ? null : person.terms().getFirst().jurisdiction();
        return new NodeCard(
                NodeRef.person(person.slug()),
                person.name(),
                office == null ? "" : office.displayName(),
                null,
                office,
                true,
                office == null ? null : OfficePaths.one(office),
                OfficePaths.publicPerson(person.slug()));
    }
}

package org.joinder.links;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeRow;
import org.joinder.offices.OfficeService;
import org.springframework.stereotype.Component;

/** Offices as records of the graph. */
@Component
class OfficeNodes implements NodeSource {

    private final OfficeService offices;
    private final Clock clock;

    OfficeNodes(OfficeService offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.OFFICE;
    }

    @Override
    public Optional<NodeCard> find(String key) {
        return Jurisdiction.find(key)
                .map(jurisdiction -> offices.find(jurisdiction, LocalDate.now(clock)))
                .map(OfficeNodes::card);
    }

    @Override
    public List<NodeCard> search(String words, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return offices.list(LocalDate.now(clock)).stream()
                .filter(office -> office.jurisdiction()
                        .displayName()
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(limit)
                .map(OfficeNodes::card)
                .toList();
    }

    private static NodeCard card(OfficeRow office) {
        var jurisdiction = office.jurisdiction();
        return new NodeCard(
                NodeRef.office(jurisdiction),
                jurisdiction.displayName(),
                office.officeName(),
                null,
                jurisdiction,
                true,
                OfficePaths.one(jurisdiction),
                OfficePaths.publicPage(jurisdiction));
    }
}

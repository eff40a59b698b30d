package org.joinder.links;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinder.legislation.BillFilter;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillRow;
import org.joinder.legislation.BillService;
import org.joinder.legislation.LegislationPaths;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Bills as records of the graph. */
@Component
class BillNodes implements NodeSource {

    private final BillService bills;

    BillNodes(BillService bills) {
        this.bills = bills;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.BILL;
    }

    @Override
    public Optional<NodeCard> find(String key) {
        return BillId.find(key).flatMap(bills::row).map(BillNodes::card);
    }

    @Override
    public List<NodeCard> search(String words, int limit) {
        return bills.list(BillFilter.byText(words), PageRequest.of(0, limit)).stream()
                .map(BillNodes::card)
                .toList();
    }

    private static NodeCard card(BillRow bill) {
        return new NodeCard(
                NodeRef.bill(bill.id()),
                bill.id().displayName(),
                Objects.requireNonNullElse(bill.title(), bill.stage().displayName()),
                bill.introduced(),
                bill.id().state().orElse(null),
                true,
                LegislationPaths.workspace(bill.id()),
                LegislationPaths.page(bill.id()));
    }
}

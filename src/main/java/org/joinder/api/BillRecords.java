package org.joinder.api;

import java.util.Optional;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class BillRecords implements RecordSource {

    private final BillService bills;

    BillRecords(BillService bills) {
        this.bills = bills;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.BILL;
    }

    @Override
    public Optional<Shown> find(String id) {
        return BillId.find(id).flatMap(bills::find).map(bill -> new Shown(NodeRef.bill(bill.id()), bill));
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return Optional.of(node.key());
    }
}

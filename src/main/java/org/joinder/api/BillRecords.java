package org.joinder.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillRecord;
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
        int at = id.indexOf('@');
        if (at < 0) {
            return BillId.find(id).flatMap(bills::find).map(BillRecords::shown);
        }
        try {
            LocalDate day = LocalDate.parse(id.substring(at + 1));
            return BillId.find(id.substring(0, at))
                    .flatMap(bill -> bills.find(bill, day))
                    .map(BillRecords::shown);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Shown shown(BillRecord bill) {
        return new Shown(NodeRef.bill(bill.id()), bill);
    }

    @Override
    public Optional<String> id(NodeRef node) {
        return Optional.of(node.key());
    }
}

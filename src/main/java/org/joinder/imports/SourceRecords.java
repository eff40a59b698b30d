package org.joinder.imports;

import java.util.List;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.Legislator;
import org.joinder.legislation.RollCall;

/** What one file of a source tells: of bills, of roll calls, of members; a file may tell of nothing that is kept. */
record SourceRecords(List<BillDocument> bills, List<RollCall> rollCalls, List<Legislator> legislators) {

    static final SourceRecords NOTHING = new SourceRecords(List.of(), List.of(), List.of());

    static SourceRecords bills(List<BillDocument> bills) {
        return new SourceRecords(bills, List.of(), List.of());
    }

    static SourceRecords bill(BillDocument bill) {
        return bills(List.of(bill));
    }

    static SourceRecords rollCall(RollCall rollCall) {
        return new SourceRecords(List.of(), List.of(rollCall), List.of());
    }

    static SourceRecords legislator(Legislator legislator) {
        return new SourceRecords(List.of(), List.of(), List.of(legislator));
    }
}

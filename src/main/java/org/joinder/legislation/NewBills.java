package org.joinder.legislation;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Deque;
import org.postgresql.copy.CopyManager;

/** The rows of bills that are stored for the first time, parents before what refers to them. */
final class NewBills {

    private final BillHeads heads;
    private final BillRows rows = new BillRows();

    /** With a key for each bill that will be added. */
    NewBills(Deque<Long> keys, Instant now) {
        this.heads = new BillHeads(keys, now);
    }

    void add(MergedBill merged, String hash) {
        rows.add(heads.add(merged, hash), merged, merged.document().parts());
    }

    /** The rows below the bills, for parts of bills that are known. */
    BillRows rows() {
        return rows;
    }

    void sendTo(CopyManager copy) throws SQLException {
        heads.sendTo(copy);
        rows.sendTo(copy);
    }
}

package org.joinder.legislation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of documents ready to be stored. Where none of its bills was known when it was made, its rows are written out
 * already, by whoever reads the files, so that whoever stores them has nothing to do but send them.
 */
public final class ReadyBills {

    private final List<BillStore.Incoming> documents;
    private final @Nullable NewBills rows;

    ReadyBills(List<BillStore.Incoming> documents, @Nullable NewBills rows) {
        this.documents = documents;
        this.rows = rows;
    }

    List<BillStore.Incoming> documents() {
        return documents;
    }

    /** The rows, unless they had to wait for what is stored. */
    @Nullable
    NewBills rows() {
        return rows;
    }
}

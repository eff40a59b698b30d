package org.joinder.imports;

import java.util.ArrayList;
import java.util.List;
import org.joinder.legislation.BillStore;

/** Documents read and waiting to be stored in one transaction, with what is decided of their files already. */
final class BillBatch {

    /** Tells the one who stores that no more will come. */
    static final BillBatch END = new BillBatch();

    /** A document and the file it came from. */
    record Read(String name, BillStore.Incoming incoming) {}

    private final List<Read> documents = new ArrayList<>();
    private ImportReport decided = ImportReport.NOTHING;

    void add(String name, BillStore.Incoming incoming) {
        documents.add(new Read(name, incoming));
    }

    void decided(ImportReport more) {
        decided = decided.plus(more);
    }

    List<Read> documents() {
        return documents;
    }

    ImportReport decided() {
        return decided;
    }
}

package org.joinder.imports;

import java.util.ArrayList;
import java.util.List;
import org.joinder.legislation.BillStore;
import org.joinder.legislation.Legislator;
import org.joinder.legislation.ReadyBills;
import org.joinder.legislation.RollCall;
import org.jspecify.annotations.Nullable;

/** Documents read and waiting to be stored in one transaction, with what is decided of their files already. */
final class BillBatch {

    /** Tells the one who stores that no more will come. */
    static final BillBatch END = new BillBatch();

    /** A document and the file it came from. */
    record Read(String name, BillStore.Incoming incoming) {}

    private final List<Read> documents = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private @Nullable ReadyBills ready;
    private ImportReport decided = ImportReport.NOTHING;

    /** A roll call or a member from a file of its own; one of the two is there. */
    record Beside(
            String name,
            @Nullable RollCall rollCall,
            @Nullable Legislator legislator,
            String hash) {}

    void addBeside(String name, SourceRecords read, String hash) {
        read.rollCalls().forEach(each -> beside.add(new Beside(name, each, null, hash)));
        read.legislators().forEach(each -> beside.add(new Beside(name, null, each, hash)));
    }

    void add(String name, BillStore.Incoming incoming) {
        documents.add(new Read(name, incoming));
    }

    void decided(ImportReport more) {
        decided = decided.plus(more);
    }

    void ready(ReadyBills rows) {
        ready = rows;
    }

    /** The documents as they were made ready to be stored; absent for a batch without any. */
    @Nullable
    ReadyBills ready() {
        return ready;
    }

    List<BillStore.Incoming> incoming() {
        return documents.stream().map(Read::incoming).toList();
    }

    List<Read> documents() {
        return documents;
    }

    List<Beside> beside() {
        return beside;
    }

    ImportReport decided() {
        return decided;
    }
}

package org.joinder.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinder.legislation.BillStore;
import org.joinder.legislation.Legislator;
import org.joinder.legislation.MergeOutcome;
import org.joinder.legislation.ReadyBills;
import org.joinder.legislation.RollCall;
import org.joinder.legislation.RollCallStore;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Stores a batch in one transaction; when the database refuses it, its documents are tried one by one, so that only the
 * bad one is left out.
 */
@Component
class BatchStore {

    private final BillStore bills;
    private final RollCallStore rollCalls;

    BatchStore(BillStore bills, RollCallStore rollCalls) {
        this.bills = bills;
        this.rollCalls = rollCalls;
    }

    Set<String> storedAsTheyAre(Collection<String> hashes) {
        return bills.storedAsTheyAre(hashes);
    }

    /** Writes out what can be written before the batch's turn has come; called by whoever reads the files. */
    void makeReady(BillBatch batch) {
        if (!batch.documents().isEmpty()) {
            batch.ready(bills.ready(batch.incoming()));
        }
    }

    ImportReport store(BillBatch batch) {
        ImportReport report = beside(batch.beside());
        ReadyBills ready = batch.ready();
        return ready == null ? report : report.plus(documents(batch, ready));
    }

    private ImportReport beside(List<BillBatch.Beside> records) {
        ImportReport report = ImportReport.NOTHING;
        for (BillBatch.Beside each : records) {
            RollCall rollCall = each.rollCall();
            Legislator legislator = each.legislator();
            try {
                if (rollCall != null) {
                    report = report.plus(rollCalls.merge(rollCall, each.hash()));
                } else if (legislator != null) {
                    report = report.plus(rollCalls.merge(legislator, each.hash()));
                }
            } catch (DataAccessException bad) {
                report = report.plus(refusal(each.name(), bad));
            }
        }
        return report;
    }

    private ImportReport documents(BillBatch batch, ReadyBills ready) {
        try {
            return count(bills.merge(ready));
        } catch (DataAccessException whole) {
            return storeOneByOne(batch);
        }
    }

    private ImportReport storeOneByOne(BillBatch batch) {
        ImportReport each = ImportReport.NOTHING;
        for (BillBatch.Read document : batch.documents()) {
            try {
                each = each.plus(count(bills.merge(List.of(document.incoming()))));
            } catch (DataAccessException bad) {
                each = each.plus(refusal(document.name(), bad));
            }
        }
        return each;
    }

    private static ImportReport count(List<MergeOutcome> outcomes) {
        Map<MergeOutcome, Integer> counts = new HashMap<>();
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return new ImportReport(
                counts.getOrDefault(MergeOutcome.ADDED, 0),
                counts.getOrDefault(MergeOutcome.CHANGED, 0),
                counts.getOrDefault(MergeOutcome.SAME, 0),
                List.of());
    }

    private static Refusal refusal(String name, DataAccessException bad) {
        return new Refusal(name, "the database refused it: " + rootMessage(bad));
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}

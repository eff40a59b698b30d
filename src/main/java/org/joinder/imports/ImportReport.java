package org.joinder.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joinder.legislation.MergeOutcome;

/** What a run has done so far: added, changed, same, and each refused document with the reason. */
public record ImportReport(int added, int changed, int same, List<Refusal> refusals) {

    public static final ImportReport NOTHING = new ImportReport(0, 0, 0, List.of());

    public ImportReport {
        refusals = List.copyOf(refusals);
    }

    public int refused() {
        return refusals.size();
    }

    public int seen() {
        return added + changed + same + refused();
    }

    public ImportReport plus(MergeOutcome outcome) {
        return switch (outcome) {
            case ADDED -> new ImportReport(added + 1, changed, same, refusals);
            case CHANGED -> new ImportReport(added, changed + 1, same, refusals);
            case SAME -> new ImportReport(added, changed, same + 1, refusals);
        };
    }

    public ImportReport plus(Refusal refusal) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.add(refusal);
        return new ImportReport(added, changed, same, all);
    }

    public ImportReport plus(ImportReport other) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(other.refusals);
        return new ImportReport(added + other.added, changed + other.changed, same + other.same, all);
    }

    ImportReport withRefusals(UnaryOperator<Refusal> change) {
        return new ImportReport(
                added, changed, same, refusals.stream().map(change).toList());
    }

    /** {@code 12 added, 3 changed, 85 same, 1 refused}. */
    public String sentence() {
        return added + " added, " + changed + " changed, " + same + " same, " + refused() + " refused";
    }
}

package org.joinder.signon;

import java.util.List;
import org.joinder.base.Jurisdiction;

/** A round whole, as the person who asks may see it: its steps, all 56 offices, and how far it is. */
public record RoundDetail(
        Round round, int textVersion, List<RoundStep> steps, List<LedgerRow> ledger, Progress progress) {

    public RoundId id() {
        return round.id();
    }

    public LedgerRow of(Jurisdiction office) {
        return ledger.stream().filter(row -> row.office() == office).findFirst().orElseThrow();
    }
}

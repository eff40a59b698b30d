package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Makes of the bill numbers met in a text the bills it names, each once, and their citations. */
final class Bills {

    private final Scan scan;
    private final BillForms forms = BillForms.loaded();
    private final Map<String, BillMention> found = new LinkedHashMap<>();

    Bills(Scan scan) {
        this.scan = scan;
    }

    List<BillMention> settle() {
        if (!scan.bills.isEmpty()) {
            BillOwners owners = new BillOwners(scan);
            for (BillHit hit : scan.bills) {
                String owner = owners.of(hit);
                if (owners.believed(hit, owner)) {
                    take(hit, owner);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void take(BillHit hit, @Nullable String owner) {
        Span span = new Span(hit.start(), hit.end());
        boolean federal = BillMention.CONGRESS.equals(owner);
        String number = number(hit, owner);
        double sure = owner == null ? 0.6 : hit.form().belief() == BillForm.Belief.DOUBTFUL ? 0.8 : 0.95;
        CitationType type = federal ? CitationType.FEDERAL_BILL : CitationType.STATE_BILL;
        scan.cite(new Citation(type, number, span, type.code(), sure));
        BillMention mention =
                new BillMention(id(hit, federal), owner, number, span, new ArrayList<>(0), rule(owner, federal), sure);
        BillMention before = found.putIfAbsent(owner + " " + number, mention);
        if (before != null) {
            before.again().add(span);
        }
    }

    private static String rule(@Nullable String owner, boolean federal) {
        return owner == null
                ? "bill number without a legislature"
                : federal ? "bill number of Congress" : "bill number of a state";
    }

    private String number(BillHit hit, @Nullable String owner) {
        if (owner != null && !owner.equals(BillMention.CONGRESS)) {
            String written = forms.written(Jurisdiction.of(owner), hit.form());
            if (written != null) {
                return written + " " + hit.number();
            }
        }
        return hit.form().written(owner, hit.number());
    }

    private @Nullable String id(BillHit hit, boolean federal) {
        int congress = hit.congress() > 0 ? hit.congress() : Congresses.on(scan.context.date());
        return federal && congress > 0 ? "us/" + congress + "/" + hit.form().idType() + hit.number() : null;
    }
}

package org.joinder.signon;

import java.util.List;
import java.util.stream.Stream;
import org.joinder.letters.Signature;

/** The signatures of a ledger that count, in its order. */
final class Roster {

    private Roster() {}

    static List<Signature> of(List<LedgerRow> ledger) {
        return ledger.stream()
                .filter(row -> row.consent() == Consent.COUNTS)
                .flatMap(row -> Stream.ofNullable(row.answer()))
                .map(answer -> new Signature(answer.office(), answer.name(), answer.title()))
                .toList();
    }
}

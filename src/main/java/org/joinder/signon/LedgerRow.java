package org.joinder.signon;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One of the 56 in a round: its current answer, as far as the person who asks may see it, whether a signature counts, and
 * who holds the office now. {@code holderChanged} tells that it has another holder than when it was asked.
 */
public record LedgerRow(
        Jurisdiction office, @Nullable Answer answer, Consent consent, Consent.HolderNow now, boolean holderChanged) {

    public boolean isSigned() {
        return answer != null && answer.kind().isSigned();
    }
}

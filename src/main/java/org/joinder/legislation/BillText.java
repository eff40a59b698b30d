package org.joinder.legislation;

import java.time.LocalDate;
import org.joinder.base.Redline;
import org.jspecify.annotations.Nullable;

/**
 * One printed version of a bill. Its words are pieces, since a version that a committee reported prints what it strikes
 * beside what it puts in: {@code words.after()} is the bill as reported, {@code words.before()} as it came to the committee.
 */
public record BillText(
        BillId bill, BillVersionCode version, @Nullable LocalDate printed, String source, Redline words) {

    /** The bill's words as this version would have them. */
    public String reads() {
        return words.after();
    }

    /** Whether it tells struck words from new ones. */
    public boolean showsChanges() {
        return !words.changesNothing();
    }
}

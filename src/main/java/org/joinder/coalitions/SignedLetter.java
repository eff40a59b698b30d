package org.joinder.coalitions;

import java.time.LocalDate;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.base.WrittenDay;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * A letter as coalitions look at it: who is known to have signed, and whether that is everyone. Where it is not, an
 * office that is not on it may have signed all the same.
 */
public record SignedLetter(
        LetterId id, String subject, @Nullable LocalDate date, Set<Jurisdiction> signers, boolean whole) {

    public SignedLetter {
        signers = Set.copyOf(signers);
    }

    Truth signedBy(Jurisdiction office) {
        if (signers.contains(office)) {
            return Truth.YES;
        }
        return whole ? Truth.NO : Truth.UNKNOWN;
    }

    /** "Amendment of … (August 16, 2017)". */
    public String label() {
        return subject + (date == null ? "" : " (" + WrittenDay.of(date) + ")");
    }
}

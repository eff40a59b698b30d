package org.joinder.delivery;

import java.time.LocalDate;
import org.joinder.legislation.BillId;
import org.jspecify.annotations.Nullable;

/**
 * What one recipient of a letter did, on which day, and where that was seen; about which bill and as which member of a
 * legislature (in Congress by the Bioguide's id), where that is known.
 */
public record FollowUp(
        String recipient,
        Kind kind,
        LocalDate on,
        String note,
        String source,
        @Nullable BillId bill,
        @Nullable String memberId) {

    /** What was seen by a person, about no bill in particular. */
    public static FollowUp seen(String recipient, Kind kind, LocalDate on, String note, String source) {
        return new FollowUp(recipient, kind, on, note, source, null, null);
    }

    /** "Roger Wicker: Voted for it. Voted Yea on H.R. 1865, vote 60." */
    public String sentence() {
        return recipient + ": " + kind.words() + "." + (note.isEmpty() ? "" : " " + note);
    }

    /** Whether both tell of the same thing, however it is worded; a person may have recorded it without naming the bill. */
    boolean isSameDeedAs(FollowUp other) {
        return recipient.equals(other.recipient)
                && kind == other.kind
                && on.equals(other.on)
                && (bill == null || other.bill == null || bill.equals(other.bill));
    }

    /** What a recipient did. */
    public enum Kind {
        DELIVERED("The letter was delivered"),
        REPLIED("Replied"),
        COSPONSORED("Cosponsored a bill that does what was asked"),
        VOTED_FOR("Voted for it"),
        VOTED_AGAINST("Voted against it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

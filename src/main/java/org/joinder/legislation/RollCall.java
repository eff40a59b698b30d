package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A recorded vote with the vote of each member, as one source tells it. A source that names the bill only by a number of
 * its own leaves {@code bill} out; the roll call is then found by its key.
 */
public record RollCall(
        String key,
        BillSource source,
        @Nullable BillId bill,
        @Nullable String chamber,
        int number,
        @Nullable Integer session,
        @Nullable LocalDate date,
        @Nullable String question,
        @Nullable String result,
        List<MemberVote> members) {

    public RollCall {
        members = List.copyOf(members);
    }

    /** The key of a roll call of Congress: {@code us/115/house/2/91}. */
    public static String keyOf(Congress congress, Chamber chamber, int session, int number) {
        return "us/" + congress.number() + "/" + chamber.name().toLowerCase(Locale.ROOT) + "/" + session + "/" + number;
    }

    /** The key of a roll call that LegiScan numbers. */
    public static String keyOfLegiScan(int rollCallId) {
        return "legiscan/" + rollCallId;
    }
}

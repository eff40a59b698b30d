package org.joinder.delivery;

import java.time.LocalDate;
import org.joinder.legislation.BillId;
import org.jspecify.annotations.Nullable;

/** What a member of a legislature did about a bill, as it was imported: who they are there, what, when, and where it stands. */
record Deed(
        String memberId,
        String name,
        @Nullable String state,
        @Nullable String chamber,
        BillId bill,
        FollowUp.Kind kind,
        LocalDate on,
        String words) {}

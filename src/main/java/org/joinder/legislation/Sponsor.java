package org.joinder.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member who put the bill forward or joined it; a cosponsor who withdrew stays, with the day of it.
 */
public record Sponsor(
        String name,
        @Nullable String memberId,
        @Nullable String party,
        @Nullable String state,
        @Nullable String district,
        @Nullable LocalDate date,
        boolean original,
        @Nullable LocalDate withdrawn) {

    public boolean hasWithdrawn() {
        return withdrawn != null;
    }
}

package org.joinder.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of a provision and the days they were in force; {@code validTo} is the first day they were not. */
public record StatuteText(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String num,
        @Nullable String heading,
        String text,
        @Nullable String status,
        String source) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}

package org.joinder.legislation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provision's own words and the days they were in force; {@code validTo} is the first day they were not. What its
 * parts say stands in the parts; {@code tail} is what follows behind them.
 */
public record StatuteText(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String num,
        @Nullable String heading,
        String text,
        @Nullable String tail,
        @Nullable String status,
        String source) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Number, heading and words in one line, as a Code prints them. */
    public String line() {
        return Stream.of(num, heading, text)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    boolean saysTheSameAs(StatuteText other) {
        return Objects.equals(num, other.num)
                && Objects.equals(heading, other.heading)
                && text.equals(other.text)
                && Objects.equals(tail, other.tail)
                && Objects.equals(status, other.status);
    }

    StatuteText until(@Nullable LocalDate end) {
        return new StatuteText(validFrom, end, num, heading, text, tail, status, source);
    }

    StatuteText since(LocalDate start) {
        return new StatuteText(start, validTo, num, heading, text, tail, status, source);
    }
}

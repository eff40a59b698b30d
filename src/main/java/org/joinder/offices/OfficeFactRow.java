package org.joinder.offices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One dated fact about an office, with its certainty and where it was seen. */
public record OfficeFactRow(
        FactKind kind,
        String value,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        Certainty certainty,
        String source) {

    /** The value in words a reader knows: "elected by the people" rather than the code kept in the table. */
    public String words() {
        return kind == FactKind.CHOSEN ? Chosen.valueOf(value).words() : value;
    }

    public boolean holdsOn(LocalDate day) {
        return (starts == null || !day.isBefore(starts)) && (ends == null || !day.isAfter(ends));
    }
}

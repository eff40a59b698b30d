package org.joinder.offices;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** An office as it stood on a day: its name, who held it and how, and whether it was a member of the association. */
public record OfficeRow(
        Jurisdiction jurisdiction,
        String officeName,
        String title,
        @Nullable String holderName,
        @Nullable String holderSlug,
        @Nullable String party,
        Standing standing,
        @Nullable LocalDate since,
        @Nullable Certainty certainty,
        @Nullable Chosen chosen,
        boolean member) {

    public boolean acting() {
        return standing == Standing.ACTING;
    }

    /** The title and name as one would print them, such as "Acting Attorney General Jo Doe"; else how the seat stands. */
    public String styledHolder() {
        if (holderName == null) {
            return standing.words();
        }
        return (acting() ? "Acting " : "") + title + " " + holderName;
    }
}

package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All 56 offices as they stand on a day. */
record OfficesPage(LocalDate asOf, List<Line> offices) {

    record Line(
            String usps,
            String jurisdiction,
            String path,
            String officeName,
            String holder,
            @Nullable String certainty) {}

    Frame frame() {
        return Frame.of(
                        "Offices of attorneys general",
                        "The offices of the attorneys general of 50 states, the District of Columbia and five territories.",
                        "/offices")
                .also(OfficeList.HEAD.frame().alternates().toArray(Alternate[]::new));
    }
}

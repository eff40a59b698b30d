package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.Optional;

/** Another form of a page: the media type, where it is, and the words of the link that leads there. */
record Alternate(String type, String path, String words) {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    static Alternate json(String path) {
        return new Alternate(JSON, path, "Data (JSON)");
    }

    static Alternate csv(String path) {
        return new Alternate(CSV, path, "Table (CSV)");
    }

    /** This form as of a past day; what follows news or is laid out for today has none. */
    Optional<Alternate> asOf(LocalDate day) {
        return type.equals(JSON) || type.equals(CSV)
                ? Optional.of(new Alternate(type, AsOf.address(path, day), words))
                : Optional.empty();
    }

    static Alternate feed(String path) {
        return new Alternate("application/atom+xml", path, "Feed (Atom)");
    }

    static Alternate brief(String path) {
        return new Alternate("application/pdf", path, "Brief for a committee (PDF)");
    }

    static Alternate calendar(String path) {
        return new Alternate("text/calendar", path, "Dates for your calendar (iCal)");
    }
}

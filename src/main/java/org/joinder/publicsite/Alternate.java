package org.joinder.publicsite;

/** Another form of a page: the media type, where it is, and the words of the link that leads there. */
record Alternate(String type, String path, String words) {

    static Alternate json(String path) {
        return new Alternate("application/json", path, "Data (JSON)");
    }

    static Alternate csv(String path) {
        return new Alternate("text/csv", path, "Table (CSV)");
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

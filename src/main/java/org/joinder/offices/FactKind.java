package org.joinder.offices;

/** What a dated fact about an office tells. */
public enum FactKind {
    OFFICE_NAME("Office name"),
    TITLE("Title of the holder"),
    CHOSEN("How the holder is chosen"),
    TERM_YEARS("Years in a term"),
    MEMBERSHIP("Membership"),
    ALIAS("Also called"),
    AP_ABBREVIATION("Abbreviation in news style");

    private final String words;

    FactKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.joinder.offices;

/** How the holder of an office is chosen. */
public enum Chosen {
    ELECTED("elected by the people"),
    GOVERNOR("appointed by the governor"),
    MAYOR("appointed by the mayor"),
    LEGISLATURE("elected by the legislature"),
    SUPREME_COURT("appointed by the supreme court");

    private final String words;

    Chosen(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

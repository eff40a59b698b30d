package org.joinder.review;

/** What a person decided about a mention. */
public enum ReviewState {
    SUGGESTED("suggested"),
    CONFIRMED("confirmed"),
    CORRECTED("corrected"),
    REJECTED("rejected");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the mention, as it stands, counts as a fact of the document. */
    public boolean holds() {
        return this == CONFIRMED || this == CORRECTED;
    }
}

package org.joinder.offices;

/** Whether a fact was seen in a source, or is held to be so and still to be checked. */
public enum Certainty {
    CONFIRMED("confirmed"),
    UNVERIFIED("unverified");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.joinder.legislation;

/** What a bill or a section does to the power of states. */
public enum StateTag {
    ENFORCEMENT("Gives state attorneys general power to enforce"),
    PREEMPTION("Preempts state law"),
    CRIME_CARVE_OUT("Carves out state crimes"),
    NEUTRAL("Neutral to the states");

    private final String words;

    StateTag(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

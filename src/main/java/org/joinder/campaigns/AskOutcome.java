package org.joinder.campaigns;

/** What became of an ask. */
public enum AskOutcome {
    OPEN("Open"),
    INTRODUCED("Introduced"),
    ENACTED_AS_ASKED("Enacted as asked"),
    ENACTED_DIFFERENTLY("Enacted differently"),
    SUPERSEDED("Superseded"),
    ABANDONED("Abandoned");

    private final String words;

    AskOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean isEnacted() {
        return this == ENACTED_AS_ASKED || this == ENACTED_DIFFERENTLY;
    }

    /** Whether the ask still waits for an answer. */
    public boolean isPending() {
        return this == OPEN || this == INTRODUCED;
    }
}

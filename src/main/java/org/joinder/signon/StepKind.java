package org.joinder.signon;

/** What was done with a round; each is kept with its reason. */
public enum StepKind {
    OPENED("opened"),
    EXTENDED("extended"),
    PAUSED("paused"),
    RESUMED("resumed"),
    CLOSED("closed"),
    CANCELLED("cancelled");

    private final String done;

    StepKind(String done) {
        this.done = done;
    }

    public String done() {
        return done;
    }
}

package org.joinder.signon;

/** What was done with a round; each is kept with its reason. */
public enum StepKind {
    OPENED("opened"),
    EXTENDED("extended"),
    PAUSED("paused"),
    RESUMED("resumed"),
    CLOSED("closed"),
    CANCELLED("cancelled"),
    REMINDERS_OFF("reminders switched off"),
    REMINDERS_ON("reminders switched on");

    private final String done;

    StepKind(String done) {
        this.done = done;
    }

    public String done() {
        return done;
    }
}

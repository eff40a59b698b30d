package org.joinder.signon;

/** Where a round stands, and which steps are legal. What is over stays over. */
public enum RoundStatus {
    OPEN("Open"),
    PAUSED("Paused"),
    CLOSED("Closed"),
    CANCELLED("Cancelled");

    private final String words;

    RoundStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isRunning() {
        return this == OPEN || this == PAUSED;
    }

    public boolean allows(StepKind step) {
        return switch (step) {
            case OPENED -> false;
            case PAUSED -> this == OPEN;
            case RESUMED -> this == PAUSED;
            case EXTENDED, CLOSED, CANCELLED, REMINDERS_OFF, REMINDERS_ON -> isRunning();
        };
    }

    RoundStatus after(StepKind step) {
        return switch (step) {
            case OPENED, RESUMED -> OPEN;
            case EXTENDED, REMINDERS_OFF, REMINDERS_ON -> this;
            case PAUSED -> PAUSED;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
        };
    }
}

package org.joinder.messages;

/** How far a message is, and which moves are legal. */
public enum MessageState {
    WAITING("Waiting"),
    SENDING("Being sent"),
    SENT("Sent"),
    KEPT("Kept, not sent"),
    REFUSED("Refused"),
    UNKNOWN("Not known"),
    CANCELLED("Cancelled");

    private final String words;

    MessageState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean canBecome(MessageState next) {
        return switch (this) {
            case WAITING -> next == SENDING || next == CANCELLED;
            case SENDING -> next == SENT || next == KEPT || next == REFUSED || next == UNKNOWN || next == WAITING;
            // A person decides; and the node that was thought dead may still say what happened.
            case UNKNOWN -> next == WAITING || next == SENT || next == REFUSED;
            case REFUSED -> next == WAITING;
            case SENT, KEPT, CANCELLED -> false;
        };
    }
}

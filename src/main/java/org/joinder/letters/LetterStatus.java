package org.joinder.letters;

/** Where a letter stands, and which moves are legal. A closed round stays closed, since its roster is frozen. */
public enum LetterStatus {
    DRAFT("Draft"),
    OPEN("Open for signatures"),
    CLOSED("Round closed"),
    SENT("Sent");

    private final String words;

    LetterStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean canBecome(LetterStatus next) {
        return switch (this) {
            case DRAFT -> next == OPEN;
            case OPEN -> next == CLOSED || next == DRAFT;
            case CLOSED -> next == SENT;
            case SENT -> false;
        };
    }
}

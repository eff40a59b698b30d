package org.joinder.legislation;

import java.util.Set;

/** How far a bill has come, in words shared by Congress and the states. */
public enum BillStage {
    UNKNOWN("Not loaded", "Known by its number only; no source has been loaded yet."),
    INTRODUCED("Introduced", "It has been introduced."),
    IN_COMMITTEE("In committee", "A committee has it and has not reported it."),
    REPORTED("Reported", "A committee has reported it; the chamber has not voted."),
    PASSED_ONE_CHAMBER("Passed one chamber", "One chamber has passed it; the other has not."),
    PASSED_BOTH_CHAMBERS(
            "Passed both chambers", "Both chambers have passed it, not yet in the same words or not yet sent on."),
    TO_EXECUTIVE("Sent for signature", "It has been sent to the President or governor."),
    VETOED("Vetoed", "The President or governor has vetoed it."),
    ENACTED("Enacted", "It has become law."),
    ADOPTED("Adopted", "The resolution has been agreed to; it needs no signature."),
    FAILED("Failed", "It was voted down."),
    WITHDRAWN("Withdrawn", "It was withdrawn."),
    DIED("Died with its session", "The session ended before it passed.");

    private final String displayName;
    private final String sentence;

    BillStage(String displayName, String sentence) {
        this.displayName = displayName;
        this.sentence = sentence;
    }

    public String displayName() {
        return displayName;
    }

    /** The stage in one plain sentence, for where no more exact one is known. */
    public String sentence() {
        return sentence;
    }

    /** Whether nothing more can come in this session. */
    public boolean isFinal() {
        return Set.of(ENACTED, ADOPTED, FAILED, WITHDRAWN, DIED).contains(this);
    }

    /** Whether it is under way: introduced, not ended. */
    public boolean isMoving() {
        return this != UNKNOWN && !isFinal();
    }

    /** Whether a bill may go from here to there; stages may be skipped, since sources arrive late, but not gone back. */
    public boolean canBecome(BillStage next) {
        if (next == this || next == UNKNOWN) {
            return false;
        }
        return switch (this) {
            case UNKNOWN -> true;
            case VETOED -> Set.of(ENACTED, FAILED, DIED).contains(next);
            case FAILED ->
                next == DIED || next.ordinal() < ADOPTED.ordinal() && next.ordinal() >= PASSED_ONE_CHAMBER.ordinal();
            case ENACTED, ADOPTED, WITHDRAWN, DIED -> false;
            default -> next.ordinal() > ordinal();
        };
    }
}

package org.joinder.signdoor;

import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;

/** Where staff write to offices, and where offices answer without an account. */
public final class SignDoorPaths {

    /** The public address of a one-time link; the rest is its secret. */
    public static final String DOOR = "/sign/";

    /** The screen from which staff write to offices, below the letter's own. */
    public static final String CIRCULATION = LetterPaths.CIRCULATION;

    private SignDoorPaths() {}

    public static String circulation(LetterId letter) {
        return LetterPaths.circulation(letter);
    }

    /** Told whenever something was written to the offices. */
    public static String topic(long letter) {
        return "circulation/" + letter;
    }
}

package org.joinder.letters;

import org.joinder.base.Refused;

/** A change to a letter that the rules of letters do not allow; the message says why, in words for the person acting. */
public class LetterRefused extends Refused {

    private LetterRefused(String message) {
        super(message);
    }

    static LetterRefused move(LetterStatus from, LetterStatus to) {
        return new LetterRefused("A letter that is “" + from.words() + "” cannot become “" + to.words() + "”.");
    }

    static LetterRefused because(String reason) {
        return new LetterRefused(reason);
    }

    static LetterRefused gone(LetterId id) {
        return new LetterRefused("There is no letter " + id.value() + ".");
    }
}

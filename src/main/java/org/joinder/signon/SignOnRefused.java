package org.joinder.signon;

import org.joinder.base.Refused;

/** What the rules of sign-on do not allow; the message says why, in words for the person acting. */
public class SignOnRefused extends Refused {

    private SignOnRefused(String message) {
        super(message);
    }

    static SignOnRefused because(String reason) {
        return new SignOnRefused(reason);
    }

    static SignOnRefused gone(RoundId id) {
        return new SignOnRefused("There is no round " + id.value() + ".");
    }

    static SignOnRefused move(RoundStatus from, StepKind step) {
        return new SignOnRefused("A round that is “" + from.words() + "” cannot be " + step.done() + ".");
    }
}

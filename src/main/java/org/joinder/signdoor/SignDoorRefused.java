package org.joinder.signdoor;

import org.joinder.base.Refused;

/** Something at the door for offices that cannot be done as asked; the message says why in the person's words. */
public class SignDoorRefused extends Refused {

    private SignDoorRefused(String message) {
        super(message);
    }

    static SignDoorRefused because(String reason) {
        return new SignDoorRefused(reason);
    }
}

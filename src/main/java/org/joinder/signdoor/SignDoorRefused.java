package org.joinder.signdoor;

/** Something at the door for offices that cannot be done as asked; the message says why in the person's words. */
public class SignDoorRefused extends RuntimeException {

    private SignDoorRefused(String message) {
        super(message);
    }

    static SignDoorRefused because(String reason) {
        return new SignDoorRefused(reason);
    }
}

package org.joinder.coalitions;

import org.joinder.base.Refused;

/** An expression that cannot be read; the message says what is wrong and what may stand there. */
public class CoalitionRefused extends Refused {

    private CoalitionRefused(String message) {
        super(message);
    }

    static CoalitionRefused because(String reason) {
        return new CoalitionRefused(reason);
    }
}

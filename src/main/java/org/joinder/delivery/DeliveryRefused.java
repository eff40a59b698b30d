package org.joinder.delivery;

import org.joinder.base.Refused;

/** Something after a round that cannot be done or seen yet; the message says why in the person's words. */
public class DeliveryRefused extends Refused {

    private DeliveryRefused(String message) {
        super(message);
    }

    static DeliveryRefused because(String reason) {
        return new DeliveryRefused(reason);
    }
}

package org.joinder.delivery;

/** Something after a round that cannot be done or seen yet; the message says why in the person's words. */
public class DeliveryRefused extends RuntimeException {

    private DeliveryRefused(String message) {
        super(message);
    }

    static DeliveryRefused because(String reason) {
        return new DeliveryRefused(reason);
    }
}

package org.joinder.delegations;

/** A delegation that cannot be given or taken back as asked; the message says why in the person's words. */
public class DelegationRefused extends RuntimeException {

    private DelegationRefused(String message) {
        super(message);
    }

    static DelegationRefused because(String reason) {
        return new DelegationRefused(reason);
    }
}

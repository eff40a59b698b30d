package org.joinder.delegations;

import org.joinder.base.Refused;

/** A delegation that cannot be given or taken back as asked; the message says why in the person's words. */
public class DelegationRefused extends Refused {

    private DelegationRefused(String message) {
        super(message);
    }

    static DelegationRefused because(String reason) {
        return new DelegationRefused(reason);
    }
}

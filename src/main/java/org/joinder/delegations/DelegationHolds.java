package org.joinder.delegations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;
import org.joinder.signon.DelegationCheck;
import org.springframework.stereotype.Component;

/** Tells sign-on whether an answer under a delegation is covered by it. */
@Component
class DelegationHolds implements DelegationCheck {

    private final DelegationService delegations;
    private final Clock clock;

    DelegationHolds(DelegationService delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public boolean covers(long delegation, Jurisdiction office, Actor actor, Instant at) {
        return delegations.covers(
                new DelegationId(delegation), office, actor.username(), LocalDate.ofInstant(at, clock.getZone()));
    }
}

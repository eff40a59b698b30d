package org.joinder.delegations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
    public Optional<String> whyNot(long delegation, Jurisdiction office, Actor actor, Instant at) {
        return delegations.whyNot(new DelegationId(delegation), office, actor.username(), day(at));
    }

    @Override
    public Optional<Held> inForce(Jurisdiction office, Actor actor, Instant at) {
        return delegations.inForce(office, actor.username(), day(at)).map(DelegationHolds::held);
    }

    @Override
    public Optional<Held> find(long delegation) {
        return delegations.find(new DelegationId(delegation)).map(DelegationHolds::held);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static Held held(Delegation delegation) {
        return new Held(delegation.id().value(), delegation.sentence());
    }
}

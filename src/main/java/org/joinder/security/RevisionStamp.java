package org.joinder.security;

import java.time.Clock;
import org.hibernate.envers.RevisionListener;
import org.springframework.stereotype.Component;

/** Writes into every revision when it was and who did it. */
@Component
class RevisionStamp implements RevisionListener {

    private final CurrentUser currentUser;
    private final Clock clock;

    RevisionStamp(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void newRevision(Object revision) {
        ((Revision) revision)
                .stamp(clock.instant(), currentUser.find().map(Actor::username).orElse(AsSystem.USERNAME));
    }
}

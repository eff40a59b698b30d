package org.joinder.signon;

import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;

/** Knows whether a principal gave somebody leave to answer. The module that keeps delegations offers it as a bean. */
public interface DelegationCheck {

    /** Whether the delegation exists, is of the office, names the actor, and holds at the moment. */
    boolean covers(long delegation, Jurisdiction office, Actor actor, Instant at);
}

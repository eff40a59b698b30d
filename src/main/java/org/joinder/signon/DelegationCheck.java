package org.joinder.signon;

import java.time.Instant;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;

/** Knows whether a principal gave somebody leave to answer. The module that keeps delegations offers it as a bean. */
public interface DelegationCheck {

    /** A delegation, by its number, and who lets whom answer: "Ana Example for Raúl Torrez". */
    record Held(long id, String words) {}

    /** Why the delegation does not let the actor answer for the office at that moment; empty when it does. */
    Optional<String> whyNot(long delegation, Jurisdiction office, Actor actor, Instant at);

    /** The delegation under which the actor may answer for the office at that moment, if there is one. */
    Optional<Held> inForce(Jurisdiction office, Actor actor, Instant at);

    /** Who lets whom, for a delegation of any time. */
    Optional<Held> find(long delegation);
}

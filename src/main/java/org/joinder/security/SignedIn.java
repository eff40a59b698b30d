package org.joinder.security;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session remembers of the person: who it is, and the stamp of the account when the session was last agreed to. */
final class SignedIn implements AuthenticatedPrincipal, Serializable {

    private final Actor actor;
    private volatile int stamp;
    private volatile boolean passwordTemporary;

    SignedIn(Actor actor, int stamp, boolean passwordTemporary) {
        this.actor = actor;
        this.stamp = stamp;
        this.passwordTemporary = passwordTemporary;
    }

    Actor actor() {
        return actor;
    }

    int stamp() {
        return stamp;
    }

    boolean passwordTemporary() {
        return passwordTemporary;
    }

    /** Keeps this one session when its own person has changed the password; all others of the account end. */
    void passwordChanged(int newStamp) {
        stamp = newStamp;
        passwordTemporary = false;
    }

    @Override
    public String getName() {
        return actor.username();
    }
}

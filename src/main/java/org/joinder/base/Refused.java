package org.joinder.base;

import java.util.Objects;

/** A change that a rule does not allow; the message says why and what to do about it, in words for the person acting. */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected Refused(String reason) {
        super(reason);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}

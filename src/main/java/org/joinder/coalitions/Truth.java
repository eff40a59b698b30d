package org.joinder.coalitions;

/** Yes, no, or not known: Kleene's logic of three values, in which only what is known decides. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}

package org.joinder.families;

/** What a person said of a pair. */
public enum PairState {
    SUGGESTED,
    CONFIRMED,
    REJECTED
}

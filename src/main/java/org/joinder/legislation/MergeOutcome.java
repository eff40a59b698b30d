package org.joinder.legislation;

/** What taking in a document did: a record is there that was not, is another than it was, or is as it was. */
public enum MergeOutcome {
    ADDED,
    CHANGED,
    SAME
}

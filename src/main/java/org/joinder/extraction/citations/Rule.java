package org.joinder.extraction.citations;

/** Reads one kind of citation where a word that may belong to it stands. */
interface Rule {

    int NOTHING = -1;

    /** Where to read on after what was found at the word from start to end, or {@link #NOTHING}. */
    int read(Scan scan, int start, int end);

    /** Whether nothing can be found with no digit near: then the rule is not asked. */
    default boolean wantsDigit() {
        return false;
    }
}

package org.joinder.extraction.fields;

import java.util.Arrays;

/** The words of a text that are worth a look, in order, so that a rule need not walk over the rest. */
record Marked(int[] word, int count) {

    /** The first place in the list at or after a word. */
    int from(int wanted) {
        int at = Arrays.binarySearch(word, 0, count, wanted);
        return at < 0 ? -at - 1 : at;
    }
}

package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One place where the text says "Attorney General": with the words of the name beside it, if any, and the state that is
 * named for it. {@code foreign} when it is no head of a jurisdiction's office: a deputy, a predecessor, the federal one.
 */
record Holder(
        int title, int nameFrom, int namePast, @Nullable Jurisdiction state, int stateWord, boolean foreign) {

    boolean isNamed() {
        return namePast > nameFrom;
    }

    /** The word of the family name: the last one that is no suffix. */
    int surname(Words words) {
        int word = namePast - 1;
        while (word > nameFrom && words.in(word, Holders.SUFFIX)) {
            word--;
        }
        return word;
    }
}

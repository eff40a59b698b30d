package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/**
 * An act named in the text. The act is null when no reviewed data knows it; the section is as written, null when the
 * act is named as a whole.
 */
record ActHit(
        @Nullable Act act,
        String name,
        int nameStart,
        int nameEnd,
        int start,
        int end,
        int year,
        @Nullable String section,
        Sign sign,
        Written written) {

    /** What the words around the name say it is. */
    enum Sign {
        LAW,
        BILL,
        NONE
    }

    /** In how many words it stands there. */
    enum Written {
        IN_FULL,
        AS_ACRONYM,
        AS_DOUBTFUL_ACRONYM
    }
}

package org.joinder.letters;

import org.jspecify.annotations.Nullable;

/** Which letters a list shows: those whose subject has the words, of one status or of all. */
public record LetterFilter(String words, @Nullable LetterStatus status) {

    public static final LetterFilter ALL = new LetterFilter("", null);
}

package org.joinder.letters;

/** A letter moved from one status to the next. */
public record LetterMoved(LetterId letter, LetterStatus from, LetterStatus to) {}

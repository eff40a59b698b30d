package org.joinder.letters;

/** A letter that was public no longer is. */
public record LetterWithdrawn(LetterId letter, String reason) {}

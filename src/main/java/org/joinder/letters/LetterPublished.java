package org.joinder.letters;

/** A letter became public. */
public record LetterPublished(LetterId letter) {}

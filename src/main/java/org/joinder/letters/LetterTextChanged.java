package org.joinder.letters;

/** A letter has a new wording; while it circulates, {@code change} is typo or substantive. */
public record LetterTextChanged(LetterId letter, int from, int to, TextChange change) {}

package org.joinder.letters;

/** A past letter was recorded, or a recorded one corrected. */
public record LetterRecorded(LetterId letter) {}

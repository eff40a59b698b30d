package org.joinder.letters;

/** A late joiner or a withdrawal was recorded beside a frozen roster. */
public record ErratumRecorded(LetterId letter, Erratum erratum) {}

package org.joinder.letters;

/** The roster of a letter was frozen; from here on there are only errata. */
public record RosterFrozen(LetterId letter, String sha256) {}

package org.joinder.letters;

/** Identifies a letter inside Joinder; its public address carries the slug instead. */
public record LetterId(long value) {}

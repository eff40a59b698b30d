package org.joinder.signon;

/** Names one answer of an office, current or of the past. */
public record AnswerId(long value) {}

package org.joinder.review;

/** Identifies a remembered correction. */
public record RememberedId(long value) {}

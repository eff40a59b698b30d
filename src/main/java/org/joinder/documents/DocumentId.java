package org.joinder.documents;

/** Identifies a received document. */
public record DocumentId(long value) {}

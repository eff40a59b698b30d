package org.joinder.legislation;

/** A note that stands below a section: its source credit, amendments, effective date. */
public record StatuteNote(String kind, String text) {}

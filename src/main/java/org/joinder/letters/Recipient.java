package org.joinder.letters;

/** Whom a letter was addressed to: the name, in which role, and of which committee, agency or other body. */
public record Recipient(String name, RecipientRole role, String body) {}

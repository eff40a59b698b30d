package org.joinder.imports;

/** A document that was not taken in, and why. */
public record Refusal(String document, String reason) {}

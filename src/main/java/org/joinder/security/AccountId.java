package org.joinder.security;

/** Tells one account from another. */
public record AccountId(long value) {}

package org.joinder.signon;

/** Names a sign-on round. */
public record RoundId(long value) {}

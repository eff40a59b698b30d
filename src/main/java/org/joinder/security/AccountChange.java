package org.joinder.security;

import java.time.Instant;

/** One entry of an account's history: when, by whom, and what changed in a sentence. */
public record AccountChange(Instant at, String by, String what) {}

package org.joinder.signon;

/** Names a rule set. */
public record RuleSetId(long value) {}

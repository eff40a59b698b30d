package org.joinder.delegations;

/** Names a delegation. */
public record DelegationId(long value) {}

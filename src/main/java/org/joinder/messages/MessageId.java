package org.joinder.messages;

/** Names a message in the outbox. */
public record MessageId(long value) {}

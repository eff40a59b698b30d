package org.joinder.messages;

import java.time.Instant;

/** One step that a message took: into which state, why, and who or which job took it there. */
public record MessageStep(Instant at, MessageState state, String note, String by) {}

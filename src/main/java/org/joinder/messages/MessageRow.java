package org.joinder.messages;

import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A message as the delivery log lists it. */
public record MessageRow(
        MessageId id,
        String kind,
        String about,
        @Nullable Jurisdiction office,
        String toAddress,
        String toName,
        String subject,
        MessageState state,
        int attempts,
        Instant createdAt,
        Instant changedAt) {}

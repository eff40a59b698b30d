package org.joinder.messages;

import org.jspecify.annotations.Nullable;

/** Narrows the delivery log: words in subject, address or office; a state; the record it is about. */
public record MessageFilter(
        String words,
        @Nullable MessageState state,
        @Nullable String about) {

    public static final MessageFilter ALL = new MessageFilter("", null, null);
}

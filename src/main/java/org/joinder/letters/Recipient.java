package org.joinder.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter was addressed to: the name, in which role, and of which committee, agency or other body. Roles change
 * hands, so {@code asOf} names the day on which the role was seen to be held, where that is known.
 */
public record Recipient(
        String name,
        RecipientRole role,
        String body,
        @Nullable LocalDate asOf) {

    public Recipient(String name, RecipientRole role, String body) {
        this(name, role, body, null);
    }
}

package org.joinder.letters;

import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** An office's current answer in a sign-on round, with the principal's name and title as they would be printed. */
public record SignOnResponse(
        Jurisdiction jurisdiction,
        ResponseKind kind,
        String name,
        String title,
        @Nullable String comment,
        String recordedBy,
        Instant at) {}

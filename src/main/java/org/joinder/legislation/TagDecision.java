package org.joinder.legislation;

import java.time.Instant;
import org.joinder.base.Span;

/** What a person decided of a tag, on which clause of which text, and when. */
public record TagDecision(
        StateTag tag,
        String quote,
        Span span,
        String textSource,
        boolean confirmed,
        String decidedBy,
        Instant decidedAt) {}

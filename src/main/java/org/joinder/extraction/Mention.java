package org.joinder.extraction;

import org.joinder.base.Span;

/**
 * A stretch of a document that names something.
 *
 * @param raw the words at the span
 * @param rule the rule that found it, in words a reviewer can read
 * @param sure from 0 to 1; from {@link #SURE} on a reviewer may confirm it with all others in one step
 */
public record Mention(Span span, String raw, Target target, String rule, double sure) {

    public static final double SURE = 0.9;

    public boolean isSure() {
        return sure >= SURE;
    }
}

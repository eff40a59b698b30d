package org.joinder.shell;

import org.joinder.base.Span;

/**
 * A marked stretch of a text, from {@code start} to just before {@code end} in UTF-16 units. Kind and state are words a
 * person reads, such as "Bill" and "suggested"; the id tells marks apart.
 */
public record Mark(int start, int end, String id, String kind, String state) {

    public static Mark of(Span span, String id, String kind, String state) {
        return new Mark(span.start(), span.end(), id, kind, state);
    }
}

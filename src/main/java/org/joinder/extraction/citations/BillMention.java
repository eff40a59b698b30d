package org.joinder.extraction.citations;

import java.util.List;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * A bill or resolution that a text names, reported once: where it is named first and where again. The owner is
 * {@code US} or a USPS code, null when nothing tells; the id is known when the Congress is.
 */
public record BillMention(
        @Nullable String id,
        @Nullable String owner,
        String number,
        Span span,
        List<Span> again,
        String rule,
        double sure) {

    /** The owner of a bill of Congress. */
    public static final String CONGRESS = "US";
}

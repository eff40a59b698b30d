package org.joinder.extraction.citations;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What is known of a text beforehand: whose it is and of which day. Both decide what a bare number means. */
public record CitationContext(
        @Nullable Jurisdiction office, @Nullable LocalDate date) {

    public static final CitationContext UNKNOWN = new CitationContext(null, null);
}

package org.joinder.extraction.citations;

import java.util.List;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * A law that a text relies on, reported once, by its popular name, by its citation or by both. The id is the USLM
 * identifier as written on the day of the text; the current id differs where the law was renumbered since.
 */
public record StatuteMention(
        @Nullable String id,
        @Nullable String currentId,
        List<String> moreIds,
        @Nullable String name,
        @Nullable String cite,
        Span span,
        List<Span> again,
        String rule,
        double sure) {}

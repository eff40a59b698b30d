package org.joinder.extraction.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citation of one law as a whole, lists of sections included, with the identifiers of what it names. */
record LawHit(
        CitationType type, int start, int end, @Nullable String id, List<String> moreIds, double sure) {}

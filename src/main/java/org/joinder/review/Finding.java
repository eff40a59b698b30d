package org.joinder.review;

import java.time.Instant;
import org.joinder.extraction.Mention;
import org.joinder.extraction.Target;
import org.jspecify.annotations.Nullable;

/**
 * A mention and what was decided about it.
 *
 * @param version which decision this is, so that nobody decides over what someone else decided unseen
 * @param mention as it stands now, with the corrected target if there is one
 * @param found what was suggested at first
 * @param added whether a person added it, rather than a rule found it
 * @param remembered whether a remembered correction changed or made the suggestion
 */
public record Finding(
        ReviewItemId id,
        long version,
        Mention mention,
        Target found,
        boolean added,
        boolean remembered,
        ReviewState state,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean isOpen() {
        return state == ReviewState.SUGGESTED;
    }
}

package org.joinder.api;

import java.time.Instant;
import java.util.List;
import org.joinder.links.LinkKind;
import org.jspecify.annotations.Nullable;

/** A link as seen from the record that is shown: what it says, the record at its other end, and why it holds. */
record LinkJson(LinkKind link, String reads, Other other, List<Proof> evidence) {

    record Other(String kind, @Nullable String id, String title) {}

    record Proof(
            @Nullable String document,
            @Nullable Integer start,
            @Nullable Integer end,
            String quote,
            String confirmedBy,
            Instant confirmedAt) {}
}

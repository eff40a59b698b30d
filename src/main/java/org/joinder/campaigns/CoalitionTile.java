package org.joinder.campaigns;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** One of the 56 in a coalition: how it stands to the letter, who signed for it, and how many of its releases are here. */
public record CoalitionTile(
        Jurisdiction jurisdiction,
        Standing standing,
        @Nullable String name,
        @Nullable String title,
        int releases) {}

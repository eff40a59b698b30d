package org.joinder.legislation;

import org.jspecify.annotations.Nullable;

/** One of the titles a measure has had: official, short, as introduced, as passed. */
public record BillTitle(
        String title,
        String type,
        @Nullable String chamber,
        @Nullable String version) {}

package org.joinder.legislation;

import org.jspecify.annotations.Nullable;

/** A member of a legislature as a source knows them; {@code state} is the one they represent, by its postal code. */
public record Legislator(
        BillSource source,
        String memberId,
        String name,
        @Nullable String party,
        @Nullable String state,
        @Nullable String chamber,
        @Nullable String district) {}

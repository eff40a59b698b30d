package org.joinder.signon;

import org.jspecify.annotations.Nullable;

/** Who held an office at a moment, as our records have it. */
public record Holder(@Nullable String slug, String name) {}

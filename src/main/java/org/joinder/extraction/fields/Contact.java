package org.joinder.extraction.fields;

import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** A press contact as the release names it; at least one of the three is there. */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        Span span) {}

package org.joinder.extraction.fields;

import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Whom a letter, comment or brief is addressed to, with the role it names ({@code chair}, {@code speaker}). */
public record Recipient(String name, @Nullable String role, Span span) {}

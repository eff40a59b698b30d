package org.joinder.extraction.fields;

import org.joinder.base.Span;

/** What somebody is quoted as saying, over as many paragraphs as it takes; the span covers the first stretch. */
public record Quote(String speaker, String text, Span span) {}

package org.joinder.extraction.citations;

import org.joinder.base.Span;

/** One citation as it stands in the text, with its form in writing, the rule that found it and how sure that is. */
public record Citation(CitationType type, String normalized, Span span, String rule, double sure) {}

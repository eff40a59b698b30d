package org.joinder.extraction.fields;

import org.joinder.base.Span;

/** One finding with its evidence: where it stands in the text as received, the rule that found it, how sure it is (0 to 1). */
public record Found<T>(T value, Span span, String rule, double sure) {}

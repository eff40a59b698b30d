package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;

/** A jurisdiction that takes part; {@code suggested} when its name was misspelt and the member is a guess. */
public record Member(Jurisdiction who, Span span, String rule, boolean suggested) {}

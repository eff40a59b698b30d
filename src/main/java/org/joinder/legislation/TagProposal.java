package org.joinder.legislation;

import org.joinder.base.Span;

/** A tag the rule proposes: the clause it rests on, where it stands in the text, and why. */
public record TagProposal(StateTag tag, Span span, String quote, String reason) {}

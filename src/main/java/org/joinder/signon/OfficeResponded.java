package org.joinder.signon;

import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;

/** An office answered, or changed its answer. */
public record OfficeResponded(RoundId round, LetterId letter, Jurisdiction office, ResponseKind kind) {}

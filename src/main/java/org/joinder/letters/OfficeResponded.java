package org.joinder.letters;

import org.joinder.base.Jurisdiction;

/** An office answered, or changed its answer, in a sign-on round. */
public record OfficeResponded(LetterId letter, Jurisdiction office, ResponseKind kind) {}

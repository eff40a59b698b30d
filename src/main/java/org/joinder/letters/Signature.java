package org.joinder.letters;

import org.joinder.base.Jurisdiction;

/** One line of a roster as it was sent: name and title are kept as printed, whoever holds the office today. */
public record Signature(Jurisdiction jurisdiction, String name, String title) {}

package org.joinder.signon;

import org.joinder.letters.LetterId;

/** A round was extended, paused, resumed or cancelled; its steps tell why. */
public record RoundChanged(RoundId round, LetterId letter, StepKind step) {}

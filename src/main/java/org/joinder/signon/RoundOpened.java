package org.joinder.signon;

import org.joinder.letters.LetterId;

/** A letter began to circulate: the offices are asked to answer until the round's deadline. */
public record RoundOpened(RoundId round, LetterId letter) {}

package org.joinder.signon;

import org.joinder.letters.LetterId;

/** A round was closed and its roster frozen, both in one transaction. */
public record RoundClosed(RoundId round, LetterId letter) {}

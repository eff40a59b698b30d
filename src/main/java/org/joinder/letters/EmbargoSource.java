package org.joinder.letters;

import java.time.Instant;
import java.util.Optional;

/** Knows until when nobody speaks of a letter. The module that keeps embargoes offers it as a bean. */
public interface EmbargoSource {

    /** When the embargo of a letter ends; empty when none was set or it is over. */
    Optional<Instant> embargoOf(LetterId letter);
}

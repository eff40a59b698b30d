package org.joinder.publicsite.wire;

import java.time.Instant;

/** When pages will say something else although nobody changes a record: a day ends, an embargo lifts. */
@FunctionalInterface
public interface TurningPoint {

    /** The first such moment after this one. */
    Instant after(Instant moment);
}

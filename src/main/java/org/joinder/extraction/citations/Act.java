package org.joinder.extraction.citations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act people know by name: where the Code holds it, the public law that made it, and the days between which it was
 * enacted (a year alone leaves them apart).
 */
record Act(
        String name,
        @Nullable String id,
        @Nullable String law,
        @Nullable LocalDate enactedFrom,
        @Nullable LocalDate enactedBy) {

    private static final String PUBLIC_LAW = "Pub. L. ";

    /** The identifier of the public law, {@code /us/pl/104/104}, or null where the data holds another kind of law or none. */
    @Nullable
    String lawId() {
        return law == null || !law.startsWith(PUBLIC_LAW)
                ? null
                : "/us/pl/" + law.substring(PUBLIC_LAW.length()).replace('-', '/');
    }

    /** By the name alone, which is one act's. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Whether it was law for sure on that day. */
    boolean lawOn(LocalDate date) {
        return enactedBy == null || enactedBy.isBefore(date);
    }

    boolean notYetOn(LocalDate date) {
        return enactedFrom != null && enactedFrom.isAfter(date);
    }
}

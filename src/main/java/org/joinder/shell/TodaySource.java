package org.joinder.shell;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joinder.security.Actor;

/**
 * Tells the landing screen of one feature what waits for a person, what moved, and which days come. A feature offers it
 * as a bean. Each answer is read with a bounded query and holds at most {@link #MOST} lines, the most pressing first.
 */
public interface TodaySource {

    /** The most lines that one source gives of one kind. */
    int MOST = 12;

    /** On which {@link Live} tells that an answer changed; a screen that is open is then read once more. */
    default Set<String> topics() {
        return Set.of();
    }

    /** What this person may and should look at; empty when there is nothing. */
    default List<TodayNote> notes(Actor actor) {
        return List.of();
    }

    /** What this person may know of that happened after {@code since}, latest first. */
    default List<TodayMove> moved(Actor actor, Instant since) {
        return List.of();
    }

    /** Days of the next weeks that concern this person, soonest first. */
    default List<TodayDate> ahead(Actor actor) {
        return List.of();
    }
}

package org.joinder.shell;

import java.util.List;
import org.joinder.security.Actor;

/** Tells the landing screen what of one feature waits for a person. A feature offers it as a bean. */
public interface TodaySource {

    /** What this person may and should look at; empty when there is nothing. */
    List<TodayNote> notes(Actor actor);
}

package org.joinder.shell;

import java.time.Instant;
import java.util.List;

/** What the landing screen shows a person: what waits, what moved since when, which days come, and what could not be read. */
public record Today(
        List<TodayNote> needs, Instant since, List<TodayMove> moves, List<TodayDate> ahead, List<String> failures) {}

package org.joinder.shell;

import java.time.Instant;

/** Something that happened: when, what kind of record it concerns, in a sentence, and the workspace path of the record. */
public record TodayMove(Instant at, String kind, String sentence, String path) {}

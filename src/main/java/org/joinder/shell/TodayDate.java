package org.joinder.shell;

import java.time.LocalDate;

/** A day that comes: what happens then, in a sentence, and the workspace path of the record. */
public record TodayDate(LocalDate on, String sentence, String path) {}

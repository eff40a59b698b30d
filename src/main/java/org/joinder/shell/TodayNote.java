package org.joinder.shell;

/** Something that waits for a person: how many, in a sentence, and the workspace path where they are found. */
public record TodayNote(int count, String sentence, String path) {}

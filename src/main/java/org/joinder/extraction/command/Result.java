package org.joinder.extraction.command;

/** One line of output, and whether it tells of a document that could be read. */
record Result(String json, boolean read) {}

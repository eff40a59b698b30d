package org.joinder.imports;

/** How a live source stands, in one sentence for the screen; {@code failing} while it is waited for after a failure. */
public record FeedStanding(String name, boolean on, boolean failing, String sentence) {}

package org.joinder.releases;

/** A press release came in; its text waits to be read for mentions. */
public record ReleaseReceived(ReleaseId release) {}

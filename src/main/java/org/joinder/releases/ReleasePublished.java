package org.joinder.releases;

/** A release was published; an embargo may still hold it back. */
public record ReleasePublished(ReleaseId release) {}

package org.joinder.releases;

/** A release is no longer public. */
public record ReleaseWithdrawn(ReleaseId release) {}

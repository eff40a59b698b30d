package org.joinder.releases;

/** What a release says of itself was changed by a person. */
public record ReleaseCorrected(ReleaseId release) {}

package org.joinder.releases;

import java.time.Instant;
import java.util.List;

/** One change of a release's record: who, when, and what, in words. */
public record ReleaseChange(Instant at, String by, List<String> what) {}

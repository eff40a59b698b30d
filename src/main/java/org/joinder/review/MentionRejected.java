package org.joinder.review;

import java.time.Instant;
import org.joinder.extraction.Mention;
import org.joinder.releases.ReleaseId;

/** A person rejected a mention, or took its confirmation back: it does not count, or no longer. */
public record MentionRejected(ReleaseId release, Mention mention, String decidedBy, Instant at) {}

package org.joinder.review;

import java.time.Instant;
import org.joinder.extraction.Mention;
import org.joinder.releases.ReleaseId;

/** A person confirmed a mention, as it was suggested or corrected: it now counts as a fact of the release. */
public record MentionConfirmed(ReleaseId release, Mention mention, String decidedBy, Instant at) {}

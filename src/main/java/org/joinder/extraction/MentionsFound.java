package org.joinder.extraction;

import java.util.List;
import org.joinder.releases.ReleaseId;

/** A release was read: this is all that was found in it, and what its claims and lists say of each other. */
public record MentionsFound(ReleaseId release, List<Mention> mentions, List<Check> checks) {}

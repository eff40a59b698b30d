package org.joinder.extraction;

import java.util.List;
import org.joinder.releases.ReleaseId;

/**
 * A text of a release was read: this is all that was found in it, and what its claims and lists say of each other.
 *
 * @param text its number among the texts of the release; who hears of one that is no longer the latest lets it be
 */
public record MentionsFound(ReleaseId release, int text, List<Mention> mentions, List<Check> checks) {}

package org.joinder.extraction;

import java.util.List;
import org.joinder.releases.ReleaseId;

/** A release's text was read; a person decides about these mentions next. */
public record MentionsFound(ReleaseId release, List<Mention> mentions) {}

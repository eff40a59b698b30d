package org.joinder.signon;

import java.time.Instant;
import org.joinder.legislation.StatuteId;

/** What an office notes for itself on a section. */
public record OfficeNote(long id, StatuteId section, String words, String writtenBy, Instant writtenAt) {}

package org.joinder.releases;

import java.time.Instant;
import org.joinder.base.SourceText;
import org.joinder.documents.DocumentId;

/** One text of a release in the order they were received: 1 is the first. */
public record Received(int number, DocumentId document, SourceText text, Instant at, String by) {}

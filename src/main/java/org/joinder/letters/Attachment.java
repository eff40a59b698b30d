package org.joinder.letters;

import java.time.Instant;
import org.joinder.documents.DocumentId;

/** A file that belongs to a letter, kept byte for byte under its hash. */
public record Attachment(
        DocumentId document, String fileName, String caption, String sha256, long size, String by, Instant at) {}

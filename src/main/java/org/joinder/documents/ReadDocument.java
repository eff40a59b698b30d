package org.joinder.documents;

import org.joinder.base.SourceText;

/** What was read from a file: its kind, its text, and the SHA-256 of its bytes in lower-case hex. */
public record ReadDocument(DocumentKind kind, SourceText text, String sha256) {}

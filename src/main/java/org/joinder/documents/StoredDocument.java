package org.joinder.documents;

import java.time.Instant;

/** A received document as it is kept, without its bytes. */
public record StoredDocument(
        DocumentId id,
        String sha256,
        String fileName,
        String mediaType,
        long size,
        Instant receivedAt,
        String receivedBy) {}

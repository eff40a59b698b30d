package org.joinder.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report as staff see it; the answer says what was done about it. */
public record ReportRow(
        long id,
        String about,
        String words,
        @Nullable String email,
        Instant reportedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String answer) {

    public boolean isOpen() {
        return closedAt == null;
    }
}

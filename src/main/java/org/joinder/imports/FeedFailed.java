package org.joinder.imports;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A source that could not be asked, or answered with something that cannot be; tried again later. */
final class FeedFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Duration retryAfter;

    private FeedFailed(String message, @Nullable Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    static FeedFailed unreachable(String why) {
        return new FeedFailed("could not be reached: " + why, null);
    }

    static FeedFailed status(int status, @Nullable Duration retryAfter) {
        return new FeedFailed(
                status == 401 || status == 403
                        ? "refused the key (status " + status + ")"
                        : status == 429 ? "asked for a pause (status 429)" : "answered with status " + status,
                retryAfter);
    }

    static FeedFailed lying(String what) {
        return new FeedFailed("answered with something else: " + what, null);
    }

    /** How long the source asked to be left alone; null when it said nothing. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}

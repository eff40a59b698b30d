package org.joinder.releases;

import java.util.Optional;
import java.util.regex.Pattern;

/** Identifies a press release. */
public record ReleaseId(long value) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** The one that an address names; empty when that is no number. */
    public static Optional<ReleaseId> read(String text) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(Long::valueOf)
                .map(ReleaseId::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

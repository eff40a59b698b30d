package org.joinder.legislation;

import org.jspecify.annotations.Nullable;

/** A note that stands below a section: its source credit, amendments, effective date; under its heading if it has one. */
public record StatuteNote(String kind, @Nullable String heading, String text) {

    public static StatuteNote of(String kind, String text) {
        return new StatuteNote(kind, null, text);
    }
}

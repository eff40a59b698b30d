package org.joinder.publicsite;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an office is among those behind a letter. */
enum Joined {
    LEAD("led"),
    JOINED("joined"),
    ABSENT("did not join"),
    UNKNOWN("not known");

    private final String words;

    Joined(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** How the style sheet and the JSON call it. */
    @JsonValue
    String state() {
        return name().toLowerCase(Locale.ROOT);
    }
}

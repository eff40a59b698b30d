package org.joinder.legislation;

import java.util.Locale;
import java.util.Optional;

/** A chamber of a legislature; one-chamber legislatures have a {@link #LEGISLATURE}. */
public enum Chamber {
    HOUSE("House"),
    SENATE("Senate"),
    LEGISLATURE("Legislature");

    private final String displayName;

    Chamber(String displayName) {
        this.displayName = displayName;
    }

    /** The chamber of the ways sources write it: {@code House}, {@code H}, {@code lower}, {@code Assembly}. */
    public static Optional<Chamber> find(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "house", "h", "lower", "assembly", "a", "house of representatives", "house of delegates" ->
                Optional.of(HOUSE);
            case "senate", "s", "upper" -> Optional.of(SENATE);
            case "legislature", "l", "council", "unicameral" -> Optional.of(LEGISLATURE);
            default -> Optional.empty();
        };
    }

    public String displayName() {
        return displayName;
    }

    public Chamber other() {
        return switch (this) {
            case HOUSE -> SENATE;
            case SENATE -> HOUSE;
            case LEGISLATURE -> LEGISLATURE;
        };
    }
}

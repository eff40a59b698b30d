package org.joinder.releases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a release announces. */
public enum ReleaseKind {
    LETTER("Letter"),
    COMMENT("Comment to an agency"),
    AMICUS("Amicus brief"),
    LAWSUIT("Lawsuit"),
    SETTLEMENT("Settlement"),
    LEGISLATION("Legislation in the office's own state"),
    OTHER("Other");

    private final String label;

    ReleaseKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind of a code such as {@code letter}, in either case. */
    public static Optional<ReleaseKind> find(String code) {
        String name = code.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}

package org.joinder.coalitions;

import java.util.Locale;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Words that several sheets share. */
final class CoalitionWords {

    private CoalitionWords() {}

    static String or(@Nullable String known, String otherwise) {
        return known == null ? otherwise : known;
    }

    static String region(Jurisdiction office) {
        var name = Region.of(office).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    static String percent(int part, int whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + "%";
    }
}

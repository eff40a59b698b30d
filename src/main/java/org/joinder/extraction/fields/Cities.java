package org.joinder.extraction.fields;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Which state a dateline's city stands for. */
final class Cities {

    private static final Map<String, Jurisdiction> BY_NAME = new HashMap<>();

    static {
        for (String[] row : Table.rows("cities.csv")) {
            for (String city : row[1].split(";")) {
                BY_NAME.put(key(city), Jurisdiction.of(row[0]));
            }
        }
    }

    private Cities() {}

    static @Nullable Jurisdiction at(Words words, int from, int past) {
        return past - from > 4 ? null : BY_NAME.get(key(words.between(from, past)));
    }

    private static String key(String city) {
        return city.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}

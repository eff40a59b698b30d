package org.joinder.extraction.fields;

import java.util.HashMap;
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
        StringBuilder key = new StringBuilder(city.length());
        for (int i = 0; i < city.length(); i++) {
            if (Character.isLetter(city.charAt(i))) {
                key.append(Character.toLowerCase(city.charAt(i)));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().stripTrailing();
    }
}

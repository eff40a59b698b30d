package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Known attorneys general by family name: tells an office by its holder and completes a bare surname. */
final class Officeholders {

    record Person(Jurisdiction office, String name) {

        private boolean isGiven(String name, int length) {
            return name().regionMatches(true, 0, name, 0, length);
        }
    }

    private static final Map<String, List<Person>> BY_SURNAME = new HashMap<>();

    static {
        for (String[] row : Table.rows("officeholders.csv")) {
            for (String name : row[1].split(";")) {
                String surname = name.substring(name.lastIndexOf(' ') + 1);
                BY_SURNAME
                        .computeIfAbsent(surname.toLowerCase(Locale.ROOT), ignored -> new ArrayList<>())
                        .add(new Person(Jurisdiction.of(row[0]), name));
            }
        }
    }

    private Officeholders() {}

    /** The office whose holder the name means, or null when nobody or several are known by it. */
    static @Nullable Person of(String name) {
        int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00A0'));
        List<Person> known = BY_SURNAME.getOrDefault(name.substring(cut + 1).toLowerCase(Locale.ROOT), List.of());
        if (cut < 0) {
            return oneOffice(known) ? known.get(0) : null;
        }
        for (Person person : known) {
            if (person.isGiven(name, Math.min(cut, 3))) {
                return person;
            }
        }
        return null;
    }

    /** The holder of an office by surname, or null. */
    static @Nullable Person of(String surname, Jurisdiction office) {
        for (Person person : BY_SURNAME.getOrDefault(surname.toLowerCase(Locale.ROOT), List.of())) {
            if (person.office() == office) {
                return person;
            }
        }
        return null;
    }

    static boolean isKnown(Words words, int word) {
        return BY_SURNAME.containsKey(words.of(word).toLowerCase(Locale.ROOT));
    }

    private static boolean oneOffice(List<Person> known) {
        return !known.isEmpty() && known.stream().map(Person::office).distinct().count() == 1;
    }
}

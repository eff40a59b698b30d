package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The ways a jurisdiction is written: in full, by newspaper abbreviation, by USPS code. */
final class PlaceNames {

    enum Form {
        NAME,
        PRESS,
        CODE
    }

    /** One way of writing, as the numbers of its words; {@code dotted} ones have a full stop after every word. */
    record Name(Jurisdiction who, Form form, int[] words) {}

    private static final Name[] @Nullable [] BY_FIRST = new Name[1 << 13] @Nullable [];

    /** For each first word, one bit for each second one by its number's lowest six; all where no second is wanted. */
    private static final long[] SECONDS = new long[1 << 13];

    private static final List<Spelling> SPELLINGS = new ArrayList<>();

    /** A one- or two-word name as it should be spelt, for guessing what a slip meant. */
    record Spelling(Jurisdiction who, String letters, int mask) {

        Spelling(Jurisdiction who, String letters) {
            this(who, letters, maskOf(letters));
        }

        /** The letters that occur, one bit each: two names an edit apart differ in two bits at most. */
        static int maskOf(String letters) {
            int mask = 0;
            for (int i = 0; i < letters.length(); i++) {
                mask |= 1 << (letters.charAt(i) & 31);
            }
            return mask;
        }
    }

    static {
        Map<Integer, List<Name>> names = new HashMap<>();
        for (String[] row : Table.rows("jurisdictions.csv")) {
            Jurisdiction who = Jurisdiction.of(row[0]);
            Form form = row[1].equals("name") ? Form.NAME : Form.PRESS;
            add(names, new Name(who, form, ids(row[2])));
            if (form == Form.NAME && row[2].length() > 4) {
                SPELLINGS.add(new Spelling(who, row[2].toLowerCase(Locale.ROOT)));
            }
        }
        for (Jurisdiction who : Jurisdiction.values()) {
            add(names, new Name(who, Form.CODE, ids(who.usps())));
        }
        names.forEach((first, all) -> {
            all.sort(
                    Comparator.comparingInt((Name name) -> -name.words().length).thenComparing(Name::form));
            BY_FIRST[first] = all.toArray(Name[]::new);
        });
    }

    private PlaceNames() {}

    static boolean canStart(int id) {
        return BY_FIRST[id] != null;
    }

    static List<Spelling> spellings() {
        return SPELLINGS;
    }

    /** The longest name that starts at the word, or null. */
    static @Nullable Name at(Words words, int word) {
        Name @Nullable [] names = BY_FIRST[words.id[word]];
        if (names == null || (SECONDS[words.id[word]] >>> words.id[word + 1] & 1) == 0) {
            return null;
        }
        for (Name name : names) {
            if (fits(words, word, name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean fits(Words words, int word, Name name) {
        int length = name.words().length;
        if (word + length > words.count) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (words.id[word + i] != name.words()[i] || !joins(words.gap[word + i], name)) {
                return false;
            }
        }
        return switch (name.form()) {
            case NAME -> true;
            case PRESS -> Gap.has(words.gap[word + length], Gap.PERIOD) && !isPartOfInitials(words, word, length);
            case CODE -> words.isUpper(word) && words.length(word) == 2;
        };
    }

    /** The S.C. of 47 U.S.C. 230 is no state. */
    private static boolean isPartOfInitials(Words words, int word, int length) {
        int after = word + length;
        return words.gap[word] == Gap.PERIOD
                || words.gap[after] == Gap.PERIOD && after < words.count && words.length(after) == 1;
    }

    private static boolean joins(int gap, Name name) {
        if (name.form() == Form.PRESS) {
            return Gap.has(gap, Gap.PERIOD) && !Gap.has(gap, ~(Gap.PERIOD | Gap.SPACE | Gap.LINE));
        }
        int comma = name.who() == Jurisdiction.DISTRICT_OF_COLUMBIA ? Gap.COMMA : 0;
        return !Gap.has(gap, ~(Gap.PERIOD | Gap.SPACE | Gap.LINE | Gap.APOSTROPHE | comma));
    }

    private static int[] ids(String name) {
        return Arrays.stream(name.split("[ .]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Lexicon::id)
                .toArray();
    }

    private static void add(Map<Integer, List<Name>> names, Name name) {
        names.computeIfAbsent(name.words()[0], first -> new ArrayList<>()).add(name);
        SECONDS[name.words()[0]] |= name.words().length > 1 ? 1L << name.words()[1] : -1;
    }
}

package org.joinder.delivery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name as letters and bills write it, "Roger Wicker" and "Sen. Wicker, Roger F. [R-MS]", so that the two can
 * be compared. Accents, case, titles, middle names and suffixes do not count. Pure.
 */
record MemberName(String first, String last) {

    private static final Set<String> TITLES = Set.of(
            "sen",
            "senator",
            "rep",
            "representative",
            "del",
            "delegate",
            "hon",
            "the",
            "honorable",
            "mr",
            "ms",
            "mrs",
            "dr",
            "commish",
            "resident",
            "commissioner");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int SHORTEST_START = 3;

    /** How sure two names are one person's. */
    enum Likeness {
        SAME,
        SURNAME,
        NONE
    }

    static MemberName of(String written) {
        String bare = Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\[(].*?[\\])]", " ")
                .toLowerCase(Locale.ROOT);
        int comma = bare.indexOf(',');
        var before = words(comma < 0 ? bare : bare.substring(0, comma));
        var after = comma < 0 ? List.<String>of() : words(bare.substring(comma + 1));
        if (!after.isEmpty()) {
            return new MemberName(after.getFirst(), String.join(" ", before));
        }
        return before.isEmpty()
                ? new MemberName("", "")
                : new MemberName(before.size() == 1 ? "" : before.getFirst(), before.getLast());
    }

    /** Surnames agree, and first names do, or one begins with the other: "Rob" and "Robert". */
    Likeness to(MemberName other) {
        if (!isSurnameOf(other) && !other.isSurnameOf(this)) {
            return Likeness.NONE;
        }
        return agree(first, other.first) ? Likeness.SAME : Likeness.SURNAME;
    }

    /** The whole surname, or the end of one of several words: a letter's "Van Hollen" is not told from a middle name. */
    private boolean isSurnameOf(MemberName other) {
        return !last.isEmpty() && (last.equals(other.last) || other.last.endsWith(" " + last));
    }

    private static boolean agree(String one, String other) {
        return one.equals(other) && !one.isEmpty()
                || one.length() >= SHORTEST_START && other.startsWith(one)
                || other.length() >= SHORTEST_START && one.startsWith(other);
    }

    private static List<String> words(String part) {
        return Arrays.stream(part.split("[^\\p{L}'’-]+"))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word) && !SUFFIXES.contains(word))
                .toList();
    }
}

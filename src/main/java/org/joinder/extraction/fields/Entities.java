package org.joinder.extraction.fields;

import java.util.Arrays;
import java.util.Map;

/**
 * Signs that plain text still writes as HTML does, such as {@code &rsquo;}. The sign takes the place of the first unit, or of the
 * last when it is a blank behind a letter; words pass over the rest, so nothing moves.
 */
final class Entities {

    private static final char FILL = '\u200B';
    private static final int LONGEST = 8;
    private static final Map<String, Character> SIGNS = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("rsquo", '’'),
            Map.entry("lsquo", '‘'),
            Map.entry("apos", '\''),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("quot", '"'),
            Map.entry("mdash", '—'),
            Map.entry("ndash", '–'),
            Map.entry("sect", '§'),
            Map.entry("amp", '&'));

    private Entities() {}

    /** Puts the sign in the place of the entity at the ampersand, and gives the place past it, or 0 where none is. */
    static int mend(char[] text, int at) {
        int end = at + 1;
        while (end < text.length && end - at < LONGEST && text[end] != ';') {
            end++;
        }
        if (end == text.length || text[end] != ';') {
            return 0;
        }
        char sign = sign(new String(text, at + 1, end - at - 1));
        if (sign == 0) {
            return 0;
        }
        boolean behindLetter = sign == ' ' && at > 0 && Character.isLetter(text[at - 1]);
        Arrays.fill(text, at, end + 1, sign == '§' || sign == ' ' && !behindLetter ? ' ' : FILL);
        text[behindLetter ? end : at] = sign;
        return end + 1;
    }

    private static char sign(String name) {
        if (!name.startsWith("#")) {
            return SIGNS.getOrDefault(name, (char) 0);
        }
        int number = number(name);
        return number == 0xA0 ? ' ' : number > ' ' && number < 0x2100 ? (char) number : 0;
    }

    private static int number(String name) {
        try {
            return name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

package org.joinder.extraction.citations;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words at which the scan stops, each with its rules. A table of first two letters and lengths turns most words away. */
final class Triggers {

    private static final int PAIR = 128;

    /** For two first letters, one bit for each length of a trigger that begins so. */
    private final int[] lengths = new int[PAIR * PAIR];

    private final WordTable<Rule[]> rules = new WordTable<>();

    void add(String word, Rule rule) {
        char[] chars = word.toCharArray();
        lengths[pair(chars[0], chars.length > 1 ? chars[1] : 0)] |= 1 << chars.length;
        Rule[] before = rules.get(chars, 0, chars.length);
        if (before == null) {
            rules.put(word, new Rule[] {rule});
        } else if (!Arrays.asList(before).contains(rule)) {
            Rule[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = rule;
            rules.put(word, with);
        }
    }

    /** Whether some trigger begins with these two; the second is any other sign for a word of one letter. */
    boolean mayBegin(char first, char second) {
        return first < PAIR && lengths[pair(first, second)] != 0;
    }

    Rule @Nullable [] at(char[] text, int start, int end) {
        int known = lengths[pair(text[start], end - start > 1 ? text[start + 1] : 0)];
        return (known >>> end - start & 1) == 0 ? null : rules.get(text, start, end);
    }

    private static int pair(char first, char second) {
        boolean letter = (second >= 'a' && second <= 'z') || (second >= 'A' && second <= 'Z');
        return first << 7 | (letter ? second : 0);
    }
}

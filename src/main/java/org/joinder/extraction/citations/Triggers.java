package org.joinder.extraction.citations;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words at which the scan stops, each with its rules. */
final class Triggers {

    private final WordFilter filter = new WordFilter();
    private final WordTable<Rule[]> rules = new WordTable<>();

    void add(String word, Rule rule) {
        filter.add(word);
        Rule[] before = rules.get(word.toCharArray(), 0, word.length());
        if (before == null) {
            rules.put(word, new Rule[] {rule});
        } else if (!Arrays.asList(before).contains(rule)) {
            Rule[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = rule;
            rules.put(word, with);
        }
    }

    /** Whether the word is worth a look; most are not. */
    boolean mayHold(char[] text, int start, int end) {
        return filter.mayHold(text, start, end);
    }

    Rule @Nullable [] at(char[] text, int start, int end) {
        return rules.get(text, start, end);
    }
}

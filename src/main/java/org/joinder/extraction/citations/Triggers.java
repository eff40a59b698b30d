package org.joinder.extraction.citations;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words at which the scan stops, each with its rules. */
final class Triggers {

    private final WordFilter filter = new WordFilter();
    private final WordTable<Rules> rules = new WordTable<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** The rules of one word: all, and those that may find something with no digit near. */
    record Rules(Rule[] all, Rule[] withoutDigit) {

        boolean someWantDigit() {
            return all.length > withoutDigit.length;
        }

        static Rules of(Rule... all) {
            return new Rules(
                    all, Arrays.stream(all).filter(rule -> !rule.wantsDigit()).toArray(Rule[]::new));
        }
    }

    void add(String word, Rule rule) {
        filter.add(word);
        words.add(word);
        Rules before = rules.get(word.toCharArray(), 0, word.length());
        if (before == null) {
            rules.put(word, Rules.of(rule));
        } else if (!Arrays.asList(before.all).contains(rule)) {
            Rule[] with = Arrays.copyOf(before.all, before.all.length + 1);
            with[before.all.length] = rule;
            rules.put(word, Rules.of(with));
        }
    }

    Set<String> words() {
        return words;
    }

    /** Whether the word is worth a look; most are not. */
    boolean mayHold(char[] text, int start, int end) {
        return filter.mayHold(text, start, end);
    }

    @Nullable
    Rules at(char[] text, int start, int end) {
        return rules.get(text, start, end);
    }
}

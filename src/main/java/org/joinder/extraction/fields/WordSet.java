package org.joinder.extraction.fields;

/** A set of words that few rules ask for, kept apart from the groups of the {@link Lexicon}, which are one bit each. */
final class WordSet {

    private final boolean[] holds = new boolean[Lexicon.MOST];

    private WordSet() {}

    /** The set named in {@code word-sets.csv}. */
    static WordSet of(String name) {
        WordSet set = new WordSet();
        boolean found = false;
        for (String[] row : Table.rows("word-sets.csv")) {
            if (row[0].equals(name)) {
                found = true;
                for (String word : row[1].split(" ")) {
                    set.holds[Lexicon.id(word)] = true;
                }
            }
        }
        if (!found) {
            throw new IllegalArgumentException("no set of words is named " + name);
        }
        return set;
    }

    /** The words of any of these groups of the {@link Lexicon}. */
    static WordSet ofGroups(String... names) {
        long groups = 0;
        for (String name : names) {
            groups |= Lexicon.group(name);
        }
        return ofGroups(groups);
    }

    /** The words of these groups, one bit each. */
    static WordSet ofGroups(long groups) {
        WordSet set = new WordSet();
        for (int id = 1; id < Lexicon.MOST; id++) {
            set.holds[id] = Lexicon.is(id, groups);
        }
        return set;
    }

    WordSet with(WordSet... others) {
        for (WordSet other : others) {
            for (int id = 1; id < Lexicon.MOST; id++) {
                holds[id] |= other.holds[id];
            }
        }
        return this;
    }

    WordSet with(String... words) {
        for (String word : words) {
            holds[Lexicon.id(word)] = true;
        }
        return this;
    }

    boolean has(int id) {
        return holds[id];
    }
}

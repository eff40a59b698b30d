package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;

/**
 * Every word that some rule knows, as a small number, with the groups it belongs to. Words are found by a 64-bit
 * polynomial hash of their folded letters, which is one-to-one for the lengths that occur, so no letter is compared.
 */
final class Lexicon {

    static final int UNKNOWN = 0;
    private static final int SLOTS = 1 << 14;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long[] KEYS = new long[SLOTS];
    private static final short[] IDS = new short[SLOTS];
    private static final List<String> SPELLINGS = new ArrayList<>(List.of(""));
    private static final Map<String, Integer> GROUP_BITS = new HashMap<>();
    private static long[] groups = new long[4096];

    static {
        for (String[] row : Table.rows("words.csv")) {
            for (String word : row[1].split(" ")) {
                join(word, row[0]);
            }
        }
        for (String[] row : Table.rows("jurisdictions.csv")) {
            learn(row[0]);
            learn(row[2]);
        }
        for (Jurisdiction who : Jurisdiction.values()) {
            learn(who.usps());
        }
        for (String[] row : Table.rows("demonyms.csv")) {
            learn(row[1]);
        }
    }

    private Lexicon() {}

    /** The number of a word that a vocabulary file holds. */
    static int id(String word) {
        int id = find(hash(word));
        if (id == UNKNOWN) {
            throw new IllegalArgumentException("no vocabulary holds the word " + word);
        }
        return id;
    }

    private static void learn(String words) {
        for (String word : words.split("[ .]+")) {
            if (!word.isEmpty()) {
                number(word);
            }
        }
    }

    private static int number(String word) {
        long key = hash(word);
        int slot = slot(key);
        while (KEYS[slot] != 0) {
            if (KEYS[slot] == key) {
                return IDS[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        int id = SPELLINGS.size();
        SPELLINGS.add(word);
        if (id == groups.length) {
            groups = Arrays.copyOf(groups, id * 2);
        }
        IDS[slot] = (short) id;
        KEYS[slot] = key;
        return id;
    }

    static int find(long key) {
        int slot = slot(key);
        while (KEYS[slot] != key) {
            if (KEYS[slot] == 0) {
                return UNKNOWN;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return IDS[slot];
    }

    /** The bit of a group named in {@code words.csv}. */
    static long group(String name) {
        Integer bit = GROUP_BITS.get(name);
        if (bit == null) {
            throw new IllegalArgumentException("no words are grouped as " + name);
        }
        return 1L << bit;
    }

    static boolean is(int id, long group) {
        return (groups[id] & group) != 0;
    }

    static long groupsOf(int id) {
        return groups[id];
    }

    private static void join(String word, String group) {
        int bit = GROUP_BITS.computeIfAbsent(group, ignored -> GROUP_BITS.size());
        if (bit > 63) {
            throw new IllegalStateException("words.csv has more than 64 groups");
        }
        int id = number(word);
        groups[id] |= 1L << bit;
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = Letters.kind(word.charAt(i));
            hash = Letters.isWord(letter) ? hash * 31 + letter : hash;
        }
        return hash;
    }

    private static int slot(long key) {
        return (int) ((key * SPREAD) >>> 50);
    }
}

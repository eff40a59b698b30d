package org.joinder.extraction.fields;

import java.util.HashMap;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.citations.Stops;

/**
 * Every word that some rule knows, as a small number, with the groups it belongs to. Words are found by a 64-bit hash of
 * their folded letters, which is one-to-one for the words that occur, so no letter is compared.
 */
final class Lexicon {

    static final int UNKNOWN = 0;
    static final int MOST = 1 << 11;

    /** Set beside a word's number where a citation of law may begin at it; such a word alone has no number. */
    static final int OF_LAW = MOST;

    private static final int SLOT_BITS = 13;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final Map<String, Integer> IDS = new HashMap<>();
    private static final Map<String, Integer> GROUP_BITS = new HashMap<>();
    private static final long[] GROUPS = new long[MOST];
    private static final long[] HASHES = new long[SLOTS];
    private static final short[] SLOT_IDS = new short[SLOTS];

    /** A byte of each slot's hash, 0 where the slot is empty: it turns nearly every other word away, and the nearest cache holds it. */
    private static final byte[] TAGS = new byte[SLOTS];

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
        for (String[] row : Table.rows("word-sets.csv")) {
            learn(row[1]);
        }
        IDS.forEach(Lexicon::lay);
        for (String word : Stops.words()) {
            layOfLaw(hash(Letters.folded(word)));
        }
    }

    private Lexicon() {}

    /** The number of a word that a vocabulary file holds. */
    static int id(String word) {
        Integer id = IDS.get(Letters.folded(word));
        if (id == null) {
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
        int id = IDS.computeIfAbsent(Letters.folded(word), ignored -> IDS.size() + 1);
        if (id >= MOST) {
            throw new IllegalStateException("the vocabulary files hold more than " + (MOST - 1) + " words");
        }
        return id;
    }

    private static void lay(String folded, int id) {
        long hash = hash(folded);
        SLOT_IDS[take(hash)] = (short) id;
    }

    private static void layOfLaw(long hash) {
        SLOT_IDS[take(hash)] |= OF_LAW;
    }

    /** The slot of this hash, its own or one that was empty. */
    private static int take(long hash) {
        int slot = slot(hash);
        while (TAGS[slot] != 0 && HASHES[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        HASHES[slot] = hash;
        TAGS[slot] = tag(hash);
        return slot;
    }

    /** The number of the word with this hash and whether it is {@link #OF_LAW}. */
    static int find(long hash) {
        int slot = slot(hash);
        byte tag = tag(hash);
        while (TAGS[slot] != tag || HASHES[slot] != hash) {
            if (TAGS[slot] == 0) {
                return UNKNOWN;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return SLOT_IDS[slot];
    }

    /** The hash of a word that goes on with one more letter. */
    static long extend(long hash, int letter) {
        return Long.rotateLeft(hash, 5) + letter;
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
        return (GROUPS[id] & group) != 0;
    }

    private static void join(String word, String group) {
        int bit = GROUP_BITS.computeIfAbsent(group, ignored -> GROUP_BITS.size());
        if (bit > 63) {
            throw new IllegalStateException("words.csv has more than 64 groups");
        }
        GROUPS[number(word)] |= 1L << bit;
    }

    static long hash(char[] text, int from, int past) {
        long hash = 0;
        for (int at = from; at < past; at++) {
            hash = extend(hash, Letters.kind(text[at]));
        }
        return hash;
    }

    private static long hash(String folded) {
        long hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = extend(hash, folded.charAt(i));
        }
        return hash;
    }

    private static int slot(long hash) {
        return (int) (hash * SPREAD >>> (64 - SLOT_BITS));
    }

    private static byte tag(long hash) {
        return (byte) (hash * SPREAD >>> (56 - SLOT_BITS) | 1);
    }
}

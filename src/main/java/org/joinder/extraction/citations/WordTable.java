package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** What is known of single words, looked up in the text itself without making a string. */
final class WordTable<T> {

    private static final int SLOTS = 1024;
    private static final int FIRST = 128;

    private char[][] words = new char[SLOTS][];
    private Object[] values = new Object[SLOTS];
    private int size;

    /** For each first letter, one bit for each length of a word that begins so: most words asked for end here. */
    private final long[] lengths = new long[FIRST];

    void put(String word, T value) {
        char[] chars = word.toCharArray();
        lengths[chars[0] & FIRST - 1] |= 1L << chars.length;
        int slot = slot(chars, 0, chars.length);
        if (values[slot] == null && ++size * 3 > words.length) {
            grow();
            slot = slot(chars, 0, chars.length);
        }
        words[slot] = chars;
        values[slot] = value;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T get(char[] text, int start, int end) {
        boolean may = end > start && (lengths[text[start] & FIRST - 1] >>> end - start & 1) != 0;
        return may ? (T) values[slot(text, start, end)] : null;
    }

    private void grow() {
        char[][] oldWords = words;
        Object[] oldValues = values;
        words = new char[oldWords.length * 2][];
        values = new Object[oldWords.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldWords[i], 0, oldWords[i].length);
                words[slot] = oldWords[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int mask = words.length - 1;
        int slot = (hash ^ hash >>> 13) & mask;
        while (values[slot] != null && !same(words[slot], text, start, end)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean same(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}

package org.joinder.extraction.citations;

/** Turns nearly every word away that is not in a set, by its length, its first two letters and its last; cheaper than a hash. */
final class WordFilter {

    private static final int FIRST = 128;
    private static final int LETTER = 31;

    /** For two first letters, the second in either case, one bit for each length of a word that begins so. */
    private final int[] lengths = new int[FIRST * (LETTER + 1)];

    /** For the same two letters, one bit for each last letter. */
    private final int[] lasts = new int[FIRST * (LETTER + 1)];

    void add(String word) {
        int pair = pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0);
        lengths[pair] |= 1 << word.length();
        lasts[pair] |= 1 << (word.charAt(word.length() - 1) & LETTER);
    }

    /** Whether a word between these places may be one of the set. */
    boolean mayHold(char[] text, int start, int end) {
        char first = text[start];
        int length = end - start;
        if (first >= FIRST || length > LETTER) {
            return false;
        }
        int pair = pair(first, length > 1 ? text[start + 1] : 0);
        return (lengths[pair] >>> length & 1) != 0 && (lasts[pair] >>> (text[end - 1] & LETTER) & 1) != 0;
    }

    private static int pair(char first, char second) {
        return first << 5 | second & LETTER;
    }
}

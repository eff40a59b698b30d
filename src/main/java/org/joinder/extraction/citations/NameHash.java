package org.joinder.extraction.citations;

/** A number for a name's words, taken from the last word to the first, so that a name can be known while reading back. */
final class NameHash {

    private static final long PRIME = 0x100000001b3L;
    private static final long START = 0xcbf29ce484222325L;

    private NameHash() {}

    static long none() {
        return START;
    }

    /** The hash with one more word in front; letters in lower case, apostrophes left out. */
    static long before(long hash, char[] text, int start, int end) {
        long word = START;
        for (int i = start; i < end; i++) {
            if (Letters.letterOrDigit(text[i])) {
                word = (word ^ Letters.lowered(text[i])) * PRIME;
            }
        }
        return (Long.rotateLeft(hash, 7) ^ word) * PRIME;
    }

    static long beforeAnd(long hash) {
        return before(hash, new char[] {'a', 'n', 'd'}, 0, 3);
    }

    static long ofYear(long hash, int year) {
        return (hash ^ year) * PRIME;
    }
}

package org.joinder.extraction.citations;

/** Classes of characters, by table: the scan asks once a character. */
final class Letters {

    private static final byte UPPER = 1;
    private static final byte LOWER = 2;
    private static final byte DIGIT = 4;
    private static final byte BLANK = 8;
    private static final byte LETTER = UPPER | LOWER;
    private static final int TABLE = 0x250;
    private static final byte[] CLASS = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            CLASS[c] = classOf(c);
        }
    }

    private Letters() {}

    private static byte classOf(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? UPPER : LOWER;
        }
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0' ? BLANK : 0;
    }

    static boolean letter(char c) {
        return c < TABLE && (CLASS[c] & LETTER) != 0;
    }

    static boolean upper(char c) {
        return c < TABLE && CLASS[c] == UPPER;
    }

    static boolean lower(char c) {
        return c < TABLE && CLASS[c] == LOWER;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letterOrDigit(char c) {
        return c < TABLE && (CLASS[c] & (LETTER | DIGIT)) != 0;
    }

    /** Blanks of every width, line ends among them. */
    static boolean blank(char c) {
        return c < TABLE ? CLASS[c] == BLANK : (c >= '\u2000' && c <= '\u200b') || c == '\u202f' || c == '\ufeff';
    }

    static boolean dash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    static boolean quote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    static char lowered(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }
}

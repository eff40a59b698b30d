package org.joinder.documents;

/**
 * Replaces what is no character of a text: control characters by spaces, lone surrogates by the replacement character.
 * Those from 0x80 on are Windows-1252 that somebody read as Latin-1, and become the signs that were meant. One for one, so
 * that every position stays where it was.
 */
final class PlainCharacters {

    private static final int HIGH = 0x80;

    /** What Windows-1252 has for the bytes from 0x80 to 0x9F; a space where it has nothing. */
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private PlainCharacters() {}

    static String of(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text, first)) {
            first++;
        }
        return first == text.length() ? text : replaced(text, first);
    }

    private static String replaced(String text, int from) {
        char[] chars = text.toCharArray();
        for (int at = from; at < chars.length; at++) {
            if (!isPlain(text, at)) {
                chars[at] = plain(chars[at]);
            }
        }
        return new String(chars);
    }

    private static char plain(char each) {
        if (Character.isSurrogate(each)) {
            return '\ufffd';
        }
        return each >= HIGH && each < HIGH + WINDOWS.length() ? WINDOWS.charAt(each - HIGH) : ' ';
    }

    private static boolean isPlain(String text, int at) {
        char each = text.charAt(at);
        if (each < 0x20) {
            return each == '\n' || each == '\t' || each == '\r' || each == '\f';
        }
        if (Character.isHighSurrogate(each)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (each < 0x7f || each > 0x9f || each == 0x85) && each < 0xfffe;
    }
}

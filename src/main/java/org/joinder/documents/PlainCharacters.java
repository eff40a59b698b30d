package org.joinder.documents;

import org.joinder.base.Windows1252;

/**
 * Replaces what is no character of a text: control characters by spaces, lone surrogates by the replacement character.
 * Those from 0x80 on are Windows-1252 that somebody read as Latin-1, and become the signs that were meant. One for one, so
 * that every position stays where it was.
 */
final class PlainCharacters {

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
        char meant = Windows1252.meant(each);
        return meant == each ? ' ' : meant;
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

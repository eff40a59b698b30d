package org.joinder.extraction.fields;

import java.util.Arrays;
import org.joinder.base.Windows1252;

/**
 * Mends signs that were written as UTF-8 and read as Windows-1252, such as {@code â€œ} for an opening mark, those that
 * somebody's software replaced by U+FFFD, and those still written as in HTML. Every place stays where it was: what a misread sign takes up too much becomes
 * blanks, or units that words pass over.
 */
final class MisreadSigns {

    private static final char FILL = '\u200B';
    private static final char LOST = '\uFFFD';

    private final char[] text;

    private MisreadSigns(String text) {
        this.text = text.toCharArray();
    }

    static String mend(String text) {
        return new MisreadSigns(text).mended();
    }

    private String mended() {
        for (int at = 0; at < text.length; at++) {
            switch (text[at]) {
                case 'â' -> mark(at);
                case 'Â' -> latin(at);
                case 'Ã', 'Ê' -> letter(at);
                case LOST -> lost(at);
                case '&' -> entity(at);
                default -> {}
            }
        }
        return new String(text);
    }

    private void entity(int at) {
        int past = Entities.mend(text, at);
        if (past > 0 && text[at] == '’') {
            close(at + 1, past);
        }
    }

    /** Three bytes of a quotation mark, a dash or a bullet; the last of a closing mark has no sign and is often lost. */
    private void mark(int at) {
        int second = followsAt(at + 1);
        int third = followsAt(at + 2);
        if (second == 0x80 && (third < 0 || third == 0x9D || third == 0xA0)) {
            text[at] = '”';
            text[at + 1] = FILL;
            if (third == 0x9D || at + 2 < text.length && text[at + 2] == LOST) {
                text[at + 2] = FILL;
            }
        } else if (second >= 0 && third >= 0) {
            text[at] = (char) (0x2000 | (second & 0x3F) << 6 | third & 0x3F);
            char fill = text[at] == '–' && at + 3 < text.length && Character.isDigit(text[at + 3]) ? '–' : FILL;
            text[at + 1] = fill;
            text[at + 2] = fill;
            if (text[at] == '’') {
                close(at + 1, at + 3);
            }
        }
    }

    /** Brings the letter or two behind an apostrophe up to it, so that a word stays in one piece. */
    private void close(int to, int from) {
        int past = from;
        while (past < text.length && past - from < 3 && isLetter(past)) {
            past++;
        }
        if (past == text.length || !isLetter(past)) {
            System.arraycopy(text, from, text, to, past - from);
            Arrays.fill(text, to + past - from, past, FILL);
        }
    }

    /** A sign that Latin-1 shares, after the one byte too many: {@code Â§}, or a hard blank that became a plain one. */
    private void latin(int at) {
        int next = followsAt(at + 1);
        if (next >= 0xA0 || at + 1 >= text.length || Letters.kind(text[at + 1]) <= 1) {
            text[at] = ' ';
        }
    }

    private void letter(int at) {
        int next = followsAt(at + 1);
        if (next >= 0) {
            text[at + 1] = (char) ((text[at] & 0x1F) << 6 | next & 0x3F);
            text[at] = FILL;
        }
    }

    /** Nothing tells which sign it was but its neighbours: within a word, before one, after one or between blanks. */
    private void lost(int at) {
        boolean blankBefore = at == 0 || Letters.kind(text[at - 1]) <= 1;
        boolean blankAfter = at + 1 == text.length || Letters.kind(text[at + 1]) <= 1;
        boolean within = !blankBefore && !blankAfter && isLetter(at - 1) && isLetter(at + 1);
        text[at] = blankBefore && blankAfter ? '–' : within ? '’' : blankBefore ? '“' : '”';
    }

    private boolean isLetter(int at) {
        return Letters.isWord(Letters.kind(text[at]));
    }

    /** The byte that a unit was read from when it can only follow another in UTF-8, or -1. */
    private int followsAt(int at) {
        char unit = at < text.length ? text[at] : 0;
        int read = unit < 0x100 ? unit : Windows1252.byteOf(unit);
        return read >= 0x80 && read < 0xC0 ? read : -1;
    }
}

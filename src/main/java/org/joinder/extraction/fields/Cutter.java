package org.joinder.extraction.fields;

import java.util.Arrays;
import org.joinder.extraction.citations.Stops;

/** The one pass over the characters: cuts a text into {@link Words} and {@link Lines}. */
final class Cutter {

    private static final byte[] KINDS = Letters.kinds();
    private static final byte[] TELLING = Telling.flags();

    /** Set in the sorts of all letters and of no digit. */
    private static final int LETTER = 64;

    private static final int ROOM = 2048;

    /** About what a word takes with the sign behind it: a long text gets its room at once. */
    private static final int CHARACTERS_A_WORD = 6;

    private char[] text = {};
    private int[] start = new int[ROOM];
    private int[] end = new int[ROOM];
    private short[] id = new short[ROOM];
    private byte[] shape = new byte[ROOM];
    private int[] gap = new int[ROOM];
    private int[] telling = new int[ROOM];
    private int[] rough = new int[ROOM];
    private final Stops stops = new Stops();
    private int[] lineStart = new int[64];
    private int[] lineWord = new int[64];
    private int count;
    private int tellingCount;
    private int roughCount;
    private int lineCount;

    /** All the marks of the rough gaps together. */
    private int roughMarks;

    /** The words of a text; they last until the next text takes their room. */
    Words words(String from) {
        text = from.toCharArray();
        room(text.length / CHARACTERS_A_WORD);
        count = 0;
        tellingCount = 0;
        roughCount = 0;
        lineCount = 1;
        roughMarks = 0;
        stops.clear();
        return words();
    }

    private Words words() {
        int marks = Gap.LINE | Gap.BLANK;
        int at = 0;
        while (at < text.length) {
            int kind = KINDS[text[at]];
            if (kind > Letters.SKIPPED) {
                at = word(at, kind, marks);
                marks = 0;
            } else if (kind == 1) {
                at = lineEnd(at) + 1;
                marks |= (marks & Gap.LINE) << 24 | Gap.LINE;
            } else {
                marks |= kind == Letters.SKIPPED ? 0 : 1 << kind;
                at++;
            }
        }
        return ended(marks);
    }

    /** Keeps the word that starts here, and gives the place after it. */
    private int word(int from, int first, int marks) {
        char[] text = this.text;
        byte[] kinds = KINDS;
        long hash = 0;
        int all = 0;
        int every = LETTER;
        int kind = first;
        int at = from;
        while (true) {
            while (kind > Letters.SKIPPED) {
                hash = Lexicon.extend(hash, kind);
                all |= kind;
                every &= kind;
                kind = ++at < text.length ? kinds[text[at]] : 0;
            }
            int next = kind == Letters.SKIPPED ? at + 1 : kind == 7 ? afterSoftBreak(at) : -1;
            if (next < 0) {
                break;
            }
            at = next;
            every = 0;
            kind = at < text.length ? kinds[text[at]] : 0;
        }
        if ((marks & Gap.SECTION) != 0) {
            stops.signs(text, count == 0 ? 0 : end[count - 1], from);
        }
        if ((all & LETTER) == 0) {
            keepNumber(from, at, marks);
        } else if (every == 0) {
            keepMixed(from, at, hash, marks);
        } else {
            int found = Lexicon.find(hash);
            if ((found & Lexicon.OF_LAW) != 0) {
                stops.word(text, from, at);
            }
            keep(from, at, found, marks);
        }
        return at;
    }

    /** Letters and digits, or a word with what is passed over in it. */
    private void keepMixed(int from, int to, long hash, int marks) {
        stops.runs(text, from, to);
        int end = FootnoteDigits.nameEnd(text, from, to);
        keep(from, end, Lexicon.find(end == to ? hash : Lexicon.hash(text, from, end)), marks);
    }

    private void keepNumber(int from, int to, int marks) {
        int word = keep(from, to, marks);
        id[word] = Lexicon.UNKNOWN;
        shape[word] = Words.NUMBER;
        telling[tellingCount++] = word;
        roughMarks |= (marks & Gap.HASH) == 0 || from < 2 || text[from - 2] != '&' ? 0 : Gap.MISREAD;
    }

    private void keep(int from, int to, int found, int marks) {
        int word = keep(from, to, marks);
        int known = found & Lexicon.MOST - 1;
        int look = 0;
        if (Letters.isCapital(text[from])) {
            look = isUpper(from, to) ? Words.CAPITAL | Words.UPPER : Words.CAPITAL;
        }
        id[word] = (short) known;
        shape[word] = (byte) look;
        if ((TELLING[known] >> (look & Words.CAPITAL) & 1) != 0) {
            telling[tellingCount++] = word;
            roughMarks |= (marks & Gap.AMPERSAND) == 0 || text[from - 1] != '&' ? 0 : Gap.MISREAD;
        }
    }

    private int keep(int from, int to, int marks) {
        room();
        int word = count++;
        start[word] = from;
        end[word] = to;
        gap[word] = marks;
        if ((marks & Gap.ROUGH) != 0) {
            rough[roughCount++] = word;
            roughMarks |= marks;
        }
        return word;
    }

    private boolean isUpper(int from, int to) {
        return Letters.isCapital(text[to - 1]) && Letters.isCapital(text[from + to >>> 1]);
    }

    /** Whether signs stood in the text that only a misreading of its bytes leaves. */
    boolean isMisread() {
        return (roughMarks & Gap.MISREAD) != 0;
    }

    private Words ended(int marks) {
        room();
        stops.signs(text, count == 0 ? 0 : end[count - 1], text.length);
        gap[count] = marks | Gap.LINE | Gap.BLANK;
        start[count] = text.length;
        end[count] = text.length;
        rough[roughCount] = count;
        roughMarks |= marks;
        telling[tellingCount] = count;
        return new Words(
                text,
                count,
                start,
                end,
                id,
                shape,
                gap,
                new Marked(telling, tellingCount),
                new Marked(rough, roughCount),
                lines(),
                stops);
    }

    /** The first letter after a hyphen and a line's end when the word goes on there in small letters, or -1. */
    private int afterSoftBreak(int at) {
        int next = at + 1;
        int lineEnds = 0;
        int limit = Math.min(text.length, at + 40);
        while (next < limit && Character.isWhitespace(text[next])) {
            lineEnds += text[next] == '\n' ? 1 : 0;
            next++;
        }
        if (lineEnds != 1 || next == limit || text[next] < 'a' || text[next] > 'z') {
            return -1;
        }
        newLine(next, count + 1);
        return next;
    }

    /** Handles the end of a line at this character and gives the last character of the line's end. */
    private int lineEnd(int at) {
        int last = text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n' ? at + 1 : at;
        newLine(last + 1, count);
        return last;
    }

    private void newLine(int from, int word) {
        if (lineCount + 1 >= lineStart.length) {
            lineStart = Arrays.copyOf(lineStart, lineCount * 2);
            lineWord = Arrays.copyOf(lineWord, lineCount * 2);
        }
        lineStart[lineCount] = from;
        lineWord[lineCount++] = word;
    }

    private Lines lines() {
        lineStart[lineCount] = text.length;
        lineWord[lineCount] = count;
        lineStart[0] = 0;
        lineWord[0] = 0;
        return new Lines(lineCount, lineStart, lineWord);
    }

    private void room() {
        if (count + 1 >= start.length) {
            room(start.length * 2);
        }
    }

    private void room(int words) {
        if (words <= start.length) {
            return;
        }
        start = Arrays.copyOf(start, words);
        end = Arrays.copyOf(end, words);
        id = Arrays.copyOf(id, words);
        shape = Arrays.copyOf(shape, words);
        gap = Arrays.copyOf(gap, words);
        telling = Arrays.copyOf(telling, words);
        rough = Arrays.copyOf(rough, words);
    }
}

package org.joinder.extraction.fields;

import java.util.Arrays;

/** The one pass over the characters: cuts a text into {@link Words} and {@link Lines}. */
final class Cutter {

    private static final byte[] KINDS = Letters.kinds();
    private static final byte[] TELLING = Telling.flags();

    /** Set in the sorts of all letters and of no digit. */
    private static final int LETTER = 64;

    private final char[] text;
    private int[] start;
    private int[] end;
    private short[] id;
    private byte[] shape;
    private int[] gap;
    private int[] telling;
    private int[] rough;
    private int[] lineStart = new int[64];
    private int[] lineWord = new int[64];
    private int count;
    private int tellingCount;
    private int roughCount;
    private int lineCount = 1;

    private Cutter(String text) {
        this.text = text.toCharArray();
        int room = this.text.length / 5 + 16;
        start = new int[room];
        end = new int[room];
        id = new short[room];
        shape = new byte[room];
        gap = new int[room];
        telling = new int[room];
        rough = new int[room];
    }

    static Words cut(String text) {
        return new Cutter(text).words();
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
        int kind = first;
        int at = from;
        while (true) {
            while (kind > Letters.SKIPPED) {
                hash = Lexicon.extend(hash, kind);
                all |= kind;
                kind = ++at < text.length ? kinds[text[at]] : 0;
            }
            int next = kind == Letters.SKIPPED ? at + 1 : kind == 7 ? afterSoftBreak(at) : -1;
            if (next < 0) {
                break;
            }
            at = next;
            kind = at < text.length ? kinds[text[at]] : 0;
        }
        keep(from, at, hash, (all & LETTER) == 0, marks);
        return at;
    }

    private void keep(int from, int to, long hash, boolean number, int marks) {
        room();
        int word = count++;
        start[word] = from;
        end[word] = to;
        gap[word] = marks;
        if ((marks & Gap.ROUGH) != 0) {
            rough[roughCount++] = word;
        }
        if (number) {
            shape[word] = Words.NUMBER;
            telling[tellingCount++] = word;
            return;
        }
        int known = Lexicon.find(hash);
        int capital = 0;
        if (Letters.isCapital(text[from])) {
            capital = 1;
            shape[word] = (byte) (isUpper(from, to) ? Words.CAPITAL | Words.UPPER : Words.CAPITAL);
        }
        if (known != Lexicon.UNKNOWN) {
            id[word] = (short) known;
            if ((TELLING[known] >> capital & 1) != 0) {
                telling[tellingCount++] = word;
            }
        }
    }

    private boolean isUpper(int from, int to) {
        return Letters.isCapital(text[to - 1]) && Letters.isCapital(text[from + to >>> 1]);
    }

    private Words ended(int marks) {
        room();
        gap[count] = marks | Gap.LINE | Gap.BLANK;
        start[count] = text.length;
        end[count] = text.length;
        rough[roughCount] = count;
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
                lines());
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
        return new Lines(lineCount, lineStart, lineWord);
    }

    private void room() {
        if (count + 1 < start.length) {
            return;
        }
        int room = start.length * 2;
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        id = Arrays.copyOf(id, room);
        shape = Arrays.copyOf(shape, room);
        gap = Arrays.copyOf(gap, room);
        telling = Arrays.copyOf(telling, room);
        rough = Arrays.copyOf(rough, room);
    }
}

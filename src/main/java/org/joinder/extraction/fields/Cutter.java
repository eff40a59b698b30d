package org.joinder.extraction.fields;

import java.util.Arrays;

/** The one pass over the characters: cuts a text into {@link Words} and {@link Lines}. */
final class Cutter {

    private final char[] text;
    private int[] start;
    private int[] end;
    private short[] id;
    private byte[] shape;
    private int[] gap;
    private int[] lineStart = new int[64];
    private int[] lineWord = new int[64];
    private int count;
    private int lineCount = 1;

    private Cutter(String text) {
        this.text = text.toCharArray();
        int room = this.text.length / 5 + 16;
        start = new int[room];
        end = new int[room];
        id = new short[room];
        shape = new byte[room];
        gap = new int[room];
    }

    static Words cut(String text) {
        return new Cutter(text).words();
    }

    private Words words() {
        int at = 0;
        int marks = Gap.LINE | Gap.BLANK;
        int length = text.length;
        while (at < length) {
            int kind = Letters.kind(text[at]);
            if (Letters.isInWord(kind)) {
                if (count + 1 >= start.length) {
                    grow();
                }
                int before = count;
                gap[count] = marks;
                at = word(at);
                marks = count == before ? marks : 0;
                continue;
            }
            if (kind == 1) {
                at = lineEnd(at);
                marks |= (marks & Gap.LINE) << 24;
            }
            marks |= 1 << kind;
            at++;
        }
        gap[count] = marks | Gap.LINE | Gap.BLANK;
        start[count] = length;
        end[count] = length;
        return new Words(text, count, start, end, id, shape, gap, lines());
    }

    /** Reads one word, over a hyphen at a line's end when it goes on in small letters. */
    private int word(int from) {
        long hash = 0;
        int digits = 0;
        int letters = 0;
        int at = from;
        while (true) {
            while (at < text.length) {
                int kind = Letters.kind(text[at]);
                if (!Letters.isInWord(kind)) {
                    break;
                }
                if (kind != Letters.SKIPPED) {
                    hash = hash * 31 + kind;
                    letters++;
                    digits += kind <= '9' && kind >= '0' ? 1 : 0;
                }
                at++;
            }
            int next = afterSoftBreak(at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        if (letters > 0) {
            keep(from, at, hash, digits == letters);
        }
        return at;
    }

    private void keep(int from, int to, long hash, boolean number) {
        start[count] = from;
        end[count] = to;
        int look = 0;
        if (number) {
            look = Words.NUMBER;
        } else {
            id[count] = (short) Lexicon.find(hash);
            if (Letters.isCapital(text[from])) {
                look = Words.CAPITAL | (isUpper(from, to) ? Words.UPPER : 0);
            }
        }
        shape[count++] = (byte) look;
    }

    private boolean isUpper(int from, int to) {
        return Letters.isCapital(text[to - 1]) && Letters.isCapital(text[from + ((to - from) >> 1)]);
    }

    private int afterSoftBreak(int at) {
        if (at + 2 >= text.length || text[at] != '-' || (text[at + 1] != '\n' && text[at + 1] != '\r')) {
            return -1;
        }
        int next = at + 2;
        int limit = Math.min(text.length - 1, at + 40);
        while (next < limit && (text[next] == ' ' || text[next] == '\n')) {
            if (text[next] == '\n' && text[at + 1] != '\r') {
                return -1;
            }
            next++;
        }
        if (text[next] < 'a' || text[next] > 'z') {
            return -1;
        }
        newLine(at + 2, count + 1);
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

    private void grow() {
        int room = start.length * 2;
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        id = Arrays.copyOf(id, room);
        shape = Arrays.copyOf(shape, room);
        gap = Arrays.copyOf(gap, room);
    }
}

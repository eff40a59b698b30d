package org.joinder.extraction.fields;

import org.joinder.base.SourceText;
import org.joinder.base.Span;
import org.joinder.extraction.citations.Stops;

/**
 * A text cut into words: for each its place, its number in the {@link Lexicon}, its shape, and the marks before it; and
 * the lines they stand on. Word {@code count} is the end of the text.
 */
public final class Words {

    static final int CAPITAL = 1;
    static final int UPPER = 2;
    static final int NUMBER = 4;

    final char[] text;
    final int count;
    final int[] start;
    final int[] end;
    final short[] id;
    final byte[] shape;
    final int[] gap;

    /** The words that a rule starts from. */
    final Marked telling;

    /** The words that stand after more than spaces and commas. */
    final Marked rough;

    final Lines lines;
    private final Stops stops;

    Words(
            char[] text,
            int count,
            int[] start,
            int[] end,
            short[] id,
            byte[] shape,
            int[] gap,
            Marked telling,
            Marked rough,
            Lines lines,
            Stops stops) {
        this.text = text;
        this.count = count;
        this.start = start;
        this.end = end;
        this.id = id;
        this.shape = shape;
        this.gap = gap;
        this.telling = telling;
        this.rough = rough;
        this.lines = lines;
        this.stops = stops;
    }

    /** Cuts a text. The words last until the same thread cuts another. */
    public static Words of(SourceText text) {
        return Cuts.of(text.text());
    }

    public char[] text() {
        return text;
    }

    /** Where the search for law looks. */
    public Stops stops() {
        return stops;
    }

    boolean is(int word, int wanted) {
        return word >= 0 && word < count && id[word] == wanted;
    }

    boolean in(int word, long group) {
        return word >= 0 && word < count && Lexicon.is(id[word], group);
    }

    boolean in(int word, WordSet set) {
        return word >= 0 && word < count && set.has(id[word]);
    }

    boolean isCapital(int word) {
        return word >= 0 && word < count && (shape[word] & CAPITAL) != 0;
    }

    boolean isUpper(int word) {
        return word >= 0 && word < count && (shape[word] & UPPER) != 0;
    }

    boolean isNumber(int word) {
        return word >= 0 && word < count && (shape[word] & NUMBER) != 0;
    }

    int length(int word) {
        return end[word] - start[word];
    }

    boolean gapHas(int word, int marks) {
        return word < 0 || word > count || (gap[word] & marks) != 0;
    }

    /** Only spaces, and at most one line end, part the word from the one before. */
    boolean follows(int word) {
        return word > 0 && word < count && (gap[word] & ~(Gap.SPACE | Gap.LINE)) == 0;
    }

    String of(int word) {
        return new String(text, start[word], end[word] - start[word]);
    }

    /** The text from one word to just before another, as it stands. */
    String between(int from, int to) {
        return to <= from ? "" : new String(text, start[from], end[to - 1] - start[from]);
    }

    Span span(int from, int to) {
        return new Span(start[from], end[Math.max(from, to - 1)]);
    }

    /** The number a run of digits says, or -1 when it is none or too long to be a count. */
    int value(int word) {
        if (!isNumber(word) || length(word) > 8) {
            return -1;
        }
        int value = 0;
        for (int i = start[word]; i < end[word]; i++) {
            value = value * 10 + (text[i] - '0');
        }
        return value;
    }
}

package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a text that stand between quotation marks, cut at paragraph ends. */
final class Quoted {

    /** From the first quoted word to past the last; {@code open} when the paragraph ended before the mark closed. */
    record Stretch(int from, int past, int start, int end, boolean open) {}

    private static final int INNER = 8;
    private static final int LONGEST = 400;

    private final Words words;
    private final Sentences sentences;
    private final List<Stretch> found = new ArrayList<>();
    private int opened = -1;
    private int openedAt;
    private boolean inner;
    private int softPast = -1;

    private Quoted(Layout layout) {
        this.words = layout.words;
        this.sentences = layout.sentences;
    }

    static List<Stretch> in(Layout layout) {
        return new Quoted(layout).all();
    }

    private List<Stretch> all() {
        Marked rough = words.rough;
        for (int at = 0; at <= rough.count(); at++) {
            int word = rough.word()[at];
            int gap = words.gap[word];
            if ((gap & Gap.QUOTE) == 0) {
                if (opened >= 0 && (gap & (Gap.LINE | Gap.BLANK)) != 0 && endsParagraph(word)) {
                    endParagraph(word, gap);
                }
                continue;
            }
            readMarks(word);
        }
        return found;
    }

    /** Where lines are wrapped, a full stop at a line's end is no sure end of a paragraph: the closing mark may follow. */
    private void endParagraph(int word, int gap) {
        if (softPast < 0) {
            softPast = word;
        }
        if (!sentences.hardWrapped || (gap & Gap.BLANK) != 0 || word >= words.count || word - opened > LONGEST) {
            closeUnmarked(word, words.end[Math.max(0, word - 1)]);
        }
    }

    /** Ends a stretch that has no closing mark: here, or where its paragraph ended before. */
    private void closeUnmarked(int word, int at) {
        int past = softPast < 0 ? word : softPast;
        close(past, softPast < 0 ? at : words.end[Math.max(0, softPast - 1)], true);
    }

    private boolean endsParagraph(int word) {
        if (word >= words.count) {
            return true;
        }
        int sentence = sentences.of(word);
        return sentences.first(sentence) == word && sentences.opensParagraph(sentence);
    }

    private void readMarks(int word) {
        int from = word == 0 ? 0 : words.end[word - 1];
        int to = word == words.count ? words.text.length : words.start[word];
        boolean parted = false;
        for (int at = from; at < to; at++) {
            int kind = Letters.kind(words.text[at]);
            if (kind == 1 && opened >= 0 && !parted && endsParagraph(word)) {
                closeUnmarked(word, at);
                parted = true;
            }
            boolean opens = kind == 8;
            boolean closes = kind == 9;
            if (kind == 10) {
                opens = isOpening(at, to);
                closes = !opens;
            }
            if (opens && opened < 0) {
                opened = word;
                openedAt = at + 1;
                inner = false;
            } else if (closes && inner) {
                inner = false;
            } else if (closes && opened >= 0) {
                close(word, at, false);
            } else if (closes) {
                closeAbove(word, at);
            } else if (opens && isInner(word)) {
                inner = true;
            } else if (opens && at > openedAt) {
                closeUnmarked(word, at);
                opened = word;
                openedAt = at + 1;
            }
        }
    }

    /** A word or two in marks of their own amid a quoted sentence, and closed soon. */
    private boolean isInner(int word) {
        if (word >= words.count || sentences.first(sentences.of(word)) == word) {
            return false;
        }
        int limit = Math.min(words.count, word + INNER);
        for (int at = word + 1; at < limit; at++) {
            if (words.gapHas(at, Gap.QUOTE)) {
                return words.gapHas(at, Gap.CLOSING | Gap.STRAIGHT) && !words.gapHas(at, Gap.STOP | Gap.COMMA);
            }
        }
        return false;
    }

    /** A quote whose later paragraphs open with no mark ends where the next mark closes. */
    private void closeAbove(int word, int end) {
        if (found.isEmpty() || !found.getLast().open() || word - found.getLast().from() > LONGEST) {
            return;
        }
        Stretch first = found.removeLast();
        found.add(new Stretch(first.from(), word, first.start(), end, false));
    }

    /** A straight mark opens when a blank or bracket stands before it and none after. */
    private boolean isOpening(int at, int to) {
        boolean blankBefore = at == 0
                || Letters.kind(words.text[at - 1]) <= 1
                || words.text[at - 1] == '('
                || words.text[at - 1] == '\u2014';
        boolean blankAfter = at + 1 >= words.text.length || Letters.kind(words.text[at + 1]) <= 1;
        return blankBefore && !blankAfter || opened < 0 && !blankAfter && at + 1 == to && blankBefore;
    }

    private void close(int word, int end, boolean open) {
        if (word > opened && end > openedAt) {
            found.add(new Stretch(opened, word, openedAt, end, open));
        }
        opened = -1;
        softPast = -1;
    }
}

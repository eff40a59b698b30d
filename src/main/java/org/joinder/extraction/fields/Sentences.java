package org.joinder.extraction.fields;

import java.util.Arrays;

/** Where sentences and paragraphs open, over hard wraps and without stumbling on initials and abbreviations. */
final class Sentences {

    private static final long ABBREVIATION = Lexicon.group("abbreviation");
    private static final long CONNECTOR = Lexicon.group("connector");
    private static final long HALF_NAME = Lexicon.group("halfName");

    final boolean hardWrapped;
    private final Words words;
    private int[] start = new int[32];
    private boolean[] opensParagraph = new boolean[32];
    private int count;

    /** The sentence that was asked for last. */
    private int last;

    Sentences(Words words) {
        this.words = words;
        this.hardWrapped = isHardWrapped(words.lines);
        add(0, true);
        Marked rough = words.rough;
        for (int at = rough.from(1); at < rough.count(); at++) {
            int word = rough.word()[at];
            int gap = words.gap[word];
            boolean paragraph = opensParagraph(word, gap);
            if (paragraph || opensSentence(word, gap)) {
                add(word, paragraph);
            }
        }
        add(words.count, true);
        count--;
    }

    int count() {
        return count;
    }

    /** The sentence a word stands in; most often the one asked for last, or the next. */
    int of(int word) {
        if (!holds(last, word)) {
            last = holds(last + 1, word) ? last + 1 : search(word);
        }
        return last;
    }

    private boolean holds(int sentence, int word) {
        return sentence < count && start[sentence] <= word && word < start[sentence + 1];
    }

    private int search(int word) {
        int at = Arrays.binarySearch(start, 0, count, word);
        return at >= 0 ? at : -at - 2;
    }

    int first(int sentence) {
        return start[sentence];
    }

    int past(int sentence) {
        return start[sentence + 1];
    }

    boolean opensParagraph(int sentence) {
        return opensParagraph[sentence];
    }

    /** The word just past the paragraph that a sentence stands in, looking at most so many sentences ahead. */
    int paragraphPast(int sentence, int reach) {
        int at = sentence + 1;
        int limit = Math.min(count, sentence + reach);
        while (at < limit && !opensParagraph[at]) {
            at++;
        }
        return start[Math.min(at, count)];
    }

    private boolean opensParagraph(int word, int gap) {
        if (Gap.has(gap, Gap.BLANK)) {
            return !splitsWrappedName(word, gap);
        }
        if (!Gap.has(gap, Gap.LINE)) {
            return isGlued(word, gap);
        }
        if (Gap.has(gap, Gap.BULLET)) {
            return true;
        }
        return !continues(word, gap);
    }

    /** "the court.The office": a full stop and a capital with no blank between are paragraphs whose line end was lost. */
    private boolean isGlued(int word, int gap) {
        return (gap & ~(Gap.STOP | Gap.QUOTE)) == 0
                && Gap.has(gap, Gap.STOP)
                && words.isCapital(word)
                && !words.isUpper(word)
                && (!words.isCapital(word - 1) || words.isUpper(word - 1) || Gap.has(gap, Gap.OPENING))
                && !words.isNumber(word - 1)
                && words.length(word - 1) > (words.isUpper(word - 1) ? 2 : 3);
    }

    private boolean splitsWrappedName(int word, int gap) {
        return (gap & ~(Gap.SPACE | Gap.LINE | Gap.BLANK)) == 0
                && words.in(word - 1, HALF_NAME)
                && hardWrapped
                && words.isCapital(word);
    }

    private boolean continues(int word, int gap) {
        boolean small = !words.isCapital(word) && !words.isNumber(word);
        if (small && !Gap.has(gap, Gap.STOP | Gap.COLON | Gap.QUOTE)) {
            return true;
        }
        boolean open = !Gap.has(gap, Gap.STOP | Gap.COLON);
        return open
                && (hardWrapped
                        || Gap.has(gap, Gap.COMMA)
                        || words.in(word - 1, CONNECTOR)
                        || words.in(word - 1, HALF_NAME));
    }

    private boolean opensSentence(int word, int gap) {
        if (!Gap.has(gap, Gap.STOP) || !Gap.has(gap, Gap.SPACE | Gap.LINE)) {
            return Gap.has(gap, Gap.BULLET) && Gap.has(gap, Gap.SPACE);
        }
        if (!words.isCapital(word) && !words.isNumber(word) && !Gap.has(gap, Gap.QUOTE)) {
            return false;
        }
        boolean mayBeShort = !Gap.has(gap, Gap.ASKING | Gap.QUOTE | Gap.RIGHT);
        return !(mayBeShort && isShort(word - 1));
    }

    private boolean isShort(int word) {
        return (words.length(word) == 1 && !words.isNumber(word))
                || (words.in(word, ABBREVIATION) && words.isCapital(word));
    }

    private void add(int word, boolean paragraph) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 4);
            opensParagraph = Arrays.copyOf(opensParagraph, count * 4);
        }
        start[count] = word;
        opensParagraph[count++] = paragraph;
    }

    private static boolean isHardWrapped(Lines lines) {
        int full = 0;
        for (int line = 0; line < lines.count; line++) {
            int length = lines.start[line + 1] - lines.start[line];
            if (length > 140) {
                return false;
            }
            if (length > 45 && line + 1 < lines.count && !lines.isEmpty(line) && !lines.isEmpty(line + 1)) {
                full++;
            }
        }
        return full >= 3;
    }
}

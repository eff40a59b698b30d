package org.joinder.extraction.fields;

/** The letterhead, date and addressee above a salutation: a letter has a headline only above all of them. */
final class LetterTop {

    private static final int DEAR = Lexicon.id("dear");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int AG = Lexicon.id("ag");

    private LetterTop() {}

    /** The line past those that may hold a headline: the body's, or the letter's date or first address. */
    static int past(Layout layout) {
        Words words = layout.words;
        Lines lines = layout.lines;
        int dear = salutation(layout);
        for (int line = 0; line < dear; line++) {
            int from = lines.first(line);
            int past = lines.past(line);
            if (past > from && HeaderLine.isMarker(words, from, past)) {
                return layout.bodyLine;
            }
        }
        for (int line = 0; line < dear; line++) {
            if (lines.words(line) > 0 && !mayBeHeadline(layout, line)) {
                return line;
            }
        }
        return layout.bodyLine;
    }

    /** The line that opens with "Dear" before any prose, or -1. */
    static int salutation(Layout layout) {
        for (int line = 0; line <= layout.bodyLine && line < layout.lines.count; line++) {
            int first = layout.lines.first(line);
            if (layout.lines.words(line) > 1
                    && layout.words.is(first, DEAR)
                    && layout.words.isCapital(first)
                    && layout.words.isCapital(first + 1)) {
                return line;
            }
        }
        return -1;
    }

    /** "Attorney General Poole's Letter to the Commission", and no list of states or street. */
    private static boolean mayBeHeadline(Layout layout, int line) {
        Words words = layout.words;
        int from = layout.lines.first(line);
        int past = layout.lines.past(line);
        if (past - from < 6 || past - from > 30 || Dates.at(words, from) != null) {
            return false;
        }
        int named = layout.mentions.from(past) - layout.mentions.from(from);
        boolean office = false;
        for (int word = from; word < past; word++) {
            office |= words.is(word, ATTORNEY) || words.is(word, AG);
        }
        return office && named < 3 && HeadlineFinder.isCandidate(words, from, past);
    }
}

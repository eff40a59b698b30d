package org.joinder.extraction.fields;

import org.jspecify.annotations.Nullable;

/** A paper filed with a court: below the court's name and the parties stands what it is, and that is its headline. */
final class CourtPaper {

    private static final WordSet COURT_NAME = WordSet.of("courtName");
    private static final WordSet VERSUS = WordSet.of("versus");
    private static final WordSet PAPER = WordSet.of("courtPaper");
    private static final int COURT = Lexicon.id("court");
    private static final int TOP = 14;
    private static final int CAPTION = 60;
    private static final int SCORE = 4;

    private CourtPaper() {}

    /** The line of the court's name, when the parties stand below it; or -1. */
    static int courtLine(Layout layout) {
        Lines lines = layout.lines;
        int limit = Math.min(lines.count, TOP);
        for (int line = 0; line < limit; line++) {
            if (isCourt(layout.words, lines.first(line), lines.past(line)) && versus(layout, line) >= 0) {
                return line;
            }
        }
        return -1;
    }

    /** What the paper calls itself: "COMPLAINT FOR INJUNCTIVE RELIEF", "Brief of Ohio as Amicus Curiae"; or null. */
    static HeadlineFinder.@Nullable Headline headline(Layout layout, int courtLine) {
        Lines lines = layout.lines;
        int limit = Math.min(lines.count, courtLine + CAPTION);
        for (int line = versus(layout, courtLine); line < limit; line++) {
            if (!lines.isEmpty(line) && isTitle(layout.words, lines.first(line), lines.past(line))) {
                int last = line;
                while (last + 1 < limit && last - line < 4 && isCapitals(layout.words, lines, last + 1)) {
                    last++;
                }
                return new HeadlineFinder.Headline(lines.first(line), lines.past(last), line, last, SCORE);
            }
        }
        return null;
    }

    /** "IN THE UNITED STATES DISTRICT COURT", and nothing that a court did. */
    private static boolean isCourt(Words words, int from, int past) {
        if (past - from < 2 || past - from > 14) {
            return false;
        }
        boolean court = false;
        int others = 0;
        for (int word = from; word < past; word++) {
            PlaceNames.Name place = words.isCapital(word) ? PlaceNames.at(words, word) : null;
            court |= words.is(word, COURT) && words.isCapital(word);
            if (place != null) {
                word += place.words().length - 1;
            } else if (!words.in(word, COURT_NAME)) {
                others++;
            }
        }
        return court && others <= 1 && !words.gapHas(past, Gap.STOP);
    }

    /** The line where the caption sets one side against the other, or -1. */
    private static int versus(Layout layout, int court) {
        Words words = layout.words;
        Lines lines = layout.lines;
        int limit = Math.min(lines.count, court + CAPTION);
        for (int line = court + 1; line < limit; line++) {
            int first = lines.first(line);
            boolean alone = lines.words(line) == 1 || words.gapHas(first + 1, Gap.PERIOD);
            if (!lines.isEmpty(line) && alone && words.in(first, VERSUS)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isTitle(Words words, int from, int past) {
        boolean names = false;
        for (int word = from; word < Math.min(past, from + 4); word++) {
            names |= words.in(word, PAPER) && words.isCapital(word);
        }
        return names && past - from <= 40 && !words.gapHas(past, Gap.COLON) && words.isCapital(from);
    }

    private static boolean isCapitals(Words words, Lines lines, int line) {
        if (lines.isEmpty(line)) {
            return false;
        }
        int upper = 0;
        for (int word = lines.first(line); word < lines.past(line); word++) {
            upper += words.isUpper(word) ? 1 : 0;
        }
        return upper == lines.words(line);
    }
}

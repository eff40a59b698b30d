package org.joinder.extraction.fields;

import org.jspecify.annotations.Nullable;

/** A headline that follows the dateline's paragraph, where a page puts its summary first. */
final class HeadlineBelow {

    private static final int REACH = 12;
    private static final int SCORE = 1;
    private static final int RELEASE = Lexicon.id("release");

    private HeadlineBelow() {}

    static HeadlineFinder.@Nullable Headline find(Layout layout) {
        Words words = layout.words;
        Lines lines = layout.lines;
        int limit = Math.min(lines.count, layout.bodyLine + REACH);
        for (int line = layout.bodyLine + 1; line < limit; line++) {
            int from = lines.first(line);
            int last = line;
            while (last < limit && layout.isFilled(last)) {
                last++;
            }
            int past = lines.past(last);
            boolean alone = !lines.isEmpty(line) && lines.isEmpty(line - 1);
            if (alone
                    && !HeaderLine.isBulleted(words, lines, line)
                    && words.text[lines.start[line]] != '*'
                    && (isTitle(words, from, past) || isAnnounced(words, from, past))
                    && HeadlineFinder.isCandidate(words, from, past)) {
                return new HeadlineFinder.Headline(from, HeadlineEnds.past(words, from, past), line, last, SCORE);
            }
        }
        return null;
    }

    private static boolean isTitle(Words words, int from, int past) {
        if (past - from < 4
                || past - from > 30
                || words.gapHas(from, Gap.QUOTE)
                || words.gapHas(past, Gap.STOP | Gap.COLON)) {
            return false;
        }
        int capital = 0;
        for (int word = from; word < past; word++) {
            capital += words.isCapital(word) || words.isNumber(word) ? 1 : 0;
        }
        return capital * 3 >= past - from;
    }

    /** Below "… issued the following news release:" stands its headline, in whatever letters. */
    private static boolean isAnnounced(Words words, int from, int past) {
        return words.gapHas(from, Gap.COLON)
                && words.is(from - 1, RELEASE)
                && !words.gapHas(past, Gap.STOP | Gap.COLON);
    }
}

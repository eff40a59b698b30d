package org.joinder.extraction.fields;

import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Picks the headline among site names, summaries and repeats above the release proper. */
final class HeadlineFinder {

    private static final long CONNECTOR = Lexicon.group("connector");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int AG = Lexicon.id("ag");
    private static final int AGS = Lexicon.id("ags");

    private final Words words;
    private final Lines lines;
    private final Layout layout;
    private final int pastLine;
    private final Openings openings;

    private HeadlineFinder(Layout layout) {
        this.layout = layout;
        this.words = layout.words;
        this.lines = layout.lines;
        this.pastLine = LetterTop.past(layout);
        this.openings = new Openings(layout);
    }

    static @Nullable Headline find(Layout layout) {
        int court = CourtPaper.courtLine(layout);
        return court >= 0 ? CourtPaper.headline(layout, court) : new HeadlineFinder(layout).aboveOrBelow();
    }

    private @Nullable Headline aboveOrBelow() {
        Headline above = best();
        return above == null && pastLine == layout.bodyLine ? HeadlineBelow.find(layout) : above;
    }

    private @Nullable Headline best() {
        Headline best = null;
        int bestScore = Integer.MIN_VALUE;
        int filled = 0;
        boolean afterMarker = true;
        boolean inBlock = false;
        int toBody = countFilled();
        int line = layout.headerLine;
        while (line < pastLine) {
            if (lines.isEmpty(line)) {
                line++;
                continue;
            }
            filled++;
            toBody--;
            int last = lastLine(line);
            int from = lines.first(line);
            int past = lines.past(last);
            if (isCandidate(words, from, past) && !isPerson(line) && !HeaderLine.isItem(words, lines, line)) {
                int score = score(from, past, afterMarker, inBlock, toBody);
                if (score > bestScore || lines.restored) {
                    bestScore = score;
                    best = headline(line, last, score);
                }
                inBlock = true;
                afterMarker = false;
            } else {
                afterMarker = HeaderLine.isMarker(words, from, past);
                inBlock &= !afterMarker;
            }
            line = last + 1;
        }
        return best;
    }

    private Headline headline(int line, int last, int score) {
        int from = lines.first(line);
        int past = lines.past(last);
        int start = HeadlineEnds.from(words, from, past);
        int end = lines.restored ? HeadlineEnds.summary(words, start, past) : past;
        return new Headline(start, HeadlineEnds.past(words, from, end), line, last, score);
    }

    private int countFilled() {
        int filled = 0;
        for (int line = 0; line < layout.bodyLine; line++) {
            filled += lines.isEmpty(line) ? 0 : 1;
        }
        return filled;
    }

    static boolean isCandidate(Words words, int from, int past) {
        return past - from >= 3
                && past - from <= 70
                && !words.gapHas(past, Gap.ELLIPSIS)
                && !(words.gapHas(past, Gap.COLON) && !words.gapHas(past, Gap.QUOTE))
                && !HeaderLine.isMarker(words, from, past)
                && !HeaderLine.isDate(words, from, past)
                && !HeaderLine.isContact(words, from, past)
                && !HeaderLine.isLetterhead(words, from, past)
                && !Associations.isNamedOn(words, from, past)
                && !HeaderLine.isAddress(words, from, past)
                && !HeaderLine.isBreadcrumb(words, from, past)
                && !HeaderLine.isSiteWords(words, from, past);
    }

    private int score(int from, int past, boolean afterMarker, boolean inBlock, int toBody) {
        int length = past - from;
        int score = openings.isRepeated(from) ? 4 : 0;
        score += namesAttorneyGeneral(from, past) ? 2 : 0;
        score += length >= 5 ? 1 : 0;
        score -= length > 45 ? 2 : 0;
        score += afterMarker ? 2 : 0;
        score -= inBlock ? 1 : 0;
        score -= words.gapHas(past, Gap.PERIOD) && length > 8 ? 2 : 0;
        score -= toBody > 14 ? 3 : 0;
        score -= HeaderLine.isHolder(words, from, past) ? 4 : 0;
        return score;
    }

    private boolean namesAttorneyGeneral(int from, int past) {
        for (int word = from; word < past; word++) {
            int id = words.id[word];
            if (id == ATTORNEY || id == ATTORNEYS || id == AG || id == AGS) {
                return true;
            }
        }
        return false;
    }

    /** The last of the lines over which a wrapped headline runs. */
    private int lastLine(int line) {
        int last = line;
        while (last + 1 < layout.bodyLine && last - line < 4 && !lines.isEmpty(last + 1) && runsOn(last)) {
            last++;
        }
        return last;
    }

    private boolean runsOn(int line) {
        int last = lines.past(line) - 1;
        int next = lines.first(line + 1);
        int length = words.end[last] - words.start[lines.first(line)];
        if (standsAlone(line) || isFact(line + 1)) {
            return false;
        }
        if (lines.words(line) < 3 || length < 24 || words.gapHas(next, Gap.BULLET | Gap.BAR) || stops(next)) {
            return false;
        }
        if (!words.isCapital(next) && !words.isNumber(next)) {
            return true;
        }
        if (words.in(last, CONNECTOR) || words.gapHas(next, Gap.COMMA | Gap.AMPERSAND)) {
            return true;
        }
        return length <= 90 && isUpper(line) && isUpper(line + 1) || layout.isFilled(line);
    }

    /** A full stop before the next line, unless it is that of "U.S." */
    private boolean stops(int next) {
        boolean abbreviated = words.length(next - 1) == 1 && words.isUpper(next - 1) && words.length(next - 2) == 1;
        return words.gapHas(next, Gap.STOP) && !abbreviated;
    }

    private boolean standsAlone(int line) {
        return HeaderLine.isLetterhead(words, lines.first(line), lines.past(line)) || isFact(line);
    }

    private boolean isFact(int line) {
        int from = lines.first(line);
        int past = lines.past(line);
        return HeaderLine.isDate(words, from, past)
                || HeaderLine.isContact(words, from, past)
                || HeaderLine.isAddress(words, from, past)
                || HeaderLine.isMarker(words, from, past);
    }

    private boolean isPerson(int line) {
        int over = layout.allApart ? lines.above(line) : line - 1;
        return HeaderPerson.isBelowContact(words, lines, line, over)
                || HeaderPerson.isAboveTitle(words, lines, line)
                || HeaderPerson.isBelowTitle(words, lines, line)
                || HeaderPerson.isAboveContact(words, lines, line)
                || lines.words(line) <= 4 && line > 0 && !lines.isEmpty(line - 1) && isAddressed(line - 1);
    }

    /** A short line right below a street or a telephone number is part of the letterhead. */
    private boolean isAddressed(int line) {
        return HeaderLine.isAddress(words, lines.first(line), lines.past(line))
                || HeaderLine.isContact(words, lines.first(line), lines.past(line));
    }

    private boolean isUpper(int line) {
        int upper = 0;
        for (int word = lines.first(line); word < lines.past(line); word++) {
            upper += words.isUpper(word) ? 1 : 0;
        }
        return upper * 4 >= lines.words(line) * 3
                && !HeaderLine.isDate(words, lines.first(line), lines.past(line))
                && !HeaderLine.isContact(words, lines.first(line), lines.past(line));
    }

    /** Where the headline stands: words, lines, and how well it was told from its neighbours. */
    record Headline(int from, int past, int firstLine, int lastLine, int score) {

        Found<String> found(Words words) {
            int start = HeadlineEnds.start(words, from);
            int end = HeadlineEnds.end(words, past);
            String rule = score >= 5
                    ? "repeated or marked line above the text"
                    : "first line above the text that is no date, contact or letterhead";
            return new Found<>(
                    Plain.line(words.text, start, end), new Span(start, end), rule, Math.min(0.99, 0.6 + score * 0.06));
        }
    }
}

package org.joinder.extraction.fields;

import org.jspecify.annotations.Nullable;

/** Gathers mentions into runs: lists with commas, bullets or lines, with or without the holders' names. */
final class Runs {

    private static final long LINK = Lexicon.group("link");
    private static final long WEEKDAY = Lexicon.group("weekday");
    private static final long BODY = Lexicon.group("bodyWord");
    private static final int MAX_GAP = 12;
    private static final int MAX_NAME = 5;

    /** What stands between the items of a list. */
    private static final int LISTING = Gap.COMMA
            | Gap.SEMICOLON
            | Gap.LINE
            | Gap.BULLET
            | Gap.LEFT
            | Gap.RIGHT
            | Gap.AMPERSAND
            | Gap.SLASH
            | Gap.DASH;

    private final Words words;
    private final Mentions mentions;
    private final Layout layout;

    /** The first mention of the next run. */
    private int at;

    Runs(Layout layout) {
        this.layout = layout;
        this.words = layout.words;
        this.mentions = layout.mentions;
    }

    /** The run behind the one asked for last, or null behind the last. */
    @Nullable
    Run next() {
        while (at < mentions.count && mentions.word[at] < layout.ownPast) {
            int first = at;
            at++;
            while (at < mentions.count && isLinked(at - 1, at)) {
                at++;
            }
            if (!isLoneCode(first, at)) {
                return new Run(first, at, mentions.word[first], mentions.past[at - 1]);
            }
        }
        return null;
    }

    /** Two capitals such as IN or OR are a state only among their like. */
    private boolean isLoneCode(int first, int past) {
        int codes = 0;
        for (int at = first; at < past; at++) {
            codes += mentions.isCode(at) && !words.gapHas(mentions.word[at], Gap.LEFT) ? 1 : 0;
        }
        return codes > 0 && (past - first < 3 || codes * 2 < past - first);
    }

    private boolean isLinked(int one, int next) {
        int from = mentions.past[one];
        int to = mentions.word[next];
        if (layout.dateline != null && from <= layout.dateline.past() && layout.dateline.past() <= to) {
            return false;
        }
        if (to - from > MAX_GAP || mentions.isCode(one) != mentions.isCode(next) && to - from < 1) {
            return false;
        }
        int names = 0;
        int marks = 0;
        for (int word = from; word <= to; word++) {
            int gap = words.gap[word];
            marks |= gap;
            if (Gap.has(gap, Gap.QUOTE | Gap.DOLLAR | Gap.AT) || stops(word, gap)) {
                return false;
            }
            if (word == to) {
                break;
            }
            if (isPageNumber(word) || FootnoteDigits.isNote(words, word)) {
                continue;
            }
            if (Gap.has(gap, Gap.COMMA | Gap.SEMICOLON) || words.in(word, LINK)) {
                names = 0;
            }
            if (words.isNumber(word) || !words.in(word, LINK) && !isName(word, ++names)) {
                return false;
            }
        }
        return Gap.has(marks, LISTING) || hasLink(from, to);
    }

    private boolean stops(int word, int gap) {
        if (!Gap.has(gap, Gap.STOP | Gap.BLANK | Gap.COLON)) {
            return false;
        }
        if (Gap.has(gap, Gap.BLANK)) {
            return Gap.has(gap, Gap.STOP) || !isListLine(word);
        }
        if (Gap.has(gap, Gap.COLON)) {
            return true;
        }
        int sentence = layout.sentences.of(word);
        return layout.sentences.first(sentence) == word && !Gap.has(gap, Gap.COMMA);
    }

    /** A line that opens with a jurisdiction continues a list over empty lines. */
    private boolean isListLine(int word) {
        return layout.mentions.isNamedIn(word, word + 1) || words.gapHas(word, Gap.BULLET) || isPageNumber(word);
    }

    /** A number of one or two digits alone on its line parts the pages of a list. */
    private boolean isPageNumber(int word) {
        return words.isNumber(word)
                && words.length(word) <= 2
                && words.gapHas(word, Gap.LINE)
                && word + 1 < words.count
                && words.gapHas(word + 1, Gap.LINE);
    }

    private boolean isName(int word, int names) {
        if (words.isCapital(word)) {
            return names <= MAX_NAME && !words.in(word, WEEKDAY);
        }
        return words.in(word, Holders.PARTICLE) || words.length(word) == 1 && words.gapHas(word, Gap.APOSTROPHE);
    }

    private boolean hasLink(int from, int to) {
        if (from == to) {
            return words.gap[to] == Gap.SPACE && !words.in(from, BODY);
        }
        for (int word = from; word < to; word++) {
            if (words.in(word, LINK)) {
                return true;
            }
        }
        return false;
    }
}

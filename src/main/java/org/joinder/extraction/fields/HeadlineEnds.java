package org.joinder.extraction.fields;

/** Where a headline's line really ends: before the name of the site, and with the marks that belong to it. */
final class HeadlineEnds {

    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final int OFFICE = Lexicon.id("office");
    private static final int DEPARTMENT = Lexicon.id("department");
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final int AG = Lexicon.id("ag");
    private static final int RELEASE = Lexicon.id("release");
    private static final int NEWSROOM = Lexicon.id("newsroom");
    private static final WordSet OPENS_SUMMARY = WordSet.of("opensSummary");
    private static final long SMALL = Lexicon.group("small");
    private static final long CONNECTOR = Lexicon.group("connector");

    /** A headline before a summary has so many words at least. */
    private static final int FEWEST = 4;

    private static final long MARKER = Lexicon.group("marker");

    private HeadlineEnds() {}

    /** The word after the headline, without the site's name behind a dash or bar. */
    static int past(Words words, int from, int past) {
        for (int word = from + 3; word < past; word++) {
            int gap = words.gap[word];
            boolean parts = Gap.has(gap, Gap.BAR)
                    || (Gap.has(gap, Gap.HYPHEN | Gap.DASH | Gap.COLON) && Gap.has(gap, Gap.SPACE));
            if (parts && isSite(words, word, past)) {
                return word;
            }
        }
        return past;
    }

    /** The first word of the headline itself, past "Press Release:", the name of the page or the release's number. */
    static int from(Words words, int from, int past) {
        int label = isNumber(words, from) ? from + 2 : labelPast(words, from);
        return label > from && past - label > 2 ? label : from;
    }

    /** "2024-31" before a headline counts the releases of the year. */
    private static boolean isNumber(Words words, int from) {
        return words.isNumber(from)
                && words.length(from) == 4
                && words.value(from) / 100 == 20
                && words.gapHas(from + 1, Gap.HYPHEN)
                && words.isNumber(from + 1)
                && words.isCapital(from + 2)
                && !words.gapHas(from + 2, Gap.HYPHEN);
    }

    private static int labelPast(Words words, int from) {
        if (!words.in(from, MARKER) || !words.isCapital(from)) {
            return from;
        }
        if (words.is(from, RELEASE) && words.gapHas(from + 1, Gap.COLON)
                || words.is(from, NEWSROOM) && words.isCapital(from + 1)) {
            return from + 1;
        }
        boolean held = words.is(from + 2, AG) || words.is(from + 2, ATTORNEY);
        boolean label = words.in(from + 1, MARKER)
                && (words.gapHas(from + 2, Gap.COLON) || words.is(from + 1, RELEASE) && held);
        return label ? from + 2 : from;
    }

    /**
     * Where a line that lost its end goes on with the summary that stood below: the letters change, or a word opens a
     * sentence where the headline had names alone in capitals ("… of student debt | Joins letter to Congress").
     */
    static int summary(Words words, int from, int past) {
        boolean upper = true;
        for (int word = from; word < past; word++) {
            boolean plain = words.isUpper(word) || words.isNumber(word);
            if (word - from >= FEWEST && (upper && !plain && words.isCapital(word) || opensSentence(words, word))) {
                return word;
            }
            if (word - 1 - from >= FEWEST && isContent(words, word) && isLoneCapital(words, from, word - 1)) {
                return word - 1;
            }
            upper &= plain;
        }
        return past;
    }

    private static boolean opensSentence(Words words, int word) {
        return words.in(word, OPENS_SUMMARY)
                && words.isCapital(word)
                && words.follows(word)
                && isContent(words, word - 1);
    }

    private static boolean isContent(Words words, int word) {
        return !words.isCapital(word) && !words.isNumber(word) && !words.in(word, SMALL) && !words.in(word, CONNECTOR);
    }

    /** Every telling word up to here is in capitals, so that the small letters behind it are of another sentence. */
    private static boolean isLoneCapital(Words words, int from, int word) {
        for (int at = from; at < word; at++) {
            if (isContent(words, at)) {
                return false;
            }
        }
        return words.isCapital(word)
                && words.isCapital(word - 1)
                && words.follows(word + 1)
                && !words.gapHas(word, Gap.HYPHEN | Gap.APOSTROPHE | Gap.COMMA);
    }

    private static boolean isSite(Words words, int from, int past) {
        int word = from;
        PlaceNames.Name name = PlaceNames.at(words, word);
        word += name == null ? 0 : name.words().length;
        if (words.is(word, ATTORNEY) && words.is(word + 1, GENERAL)) {
            return word + 2 == past
                    || words.is(word + 2, OF) && past - word <= 6
                    || words.is(past - 1, OFFICE) && past - word <= 5;
        }
        if (words.is(word, OFFICE) && words.is(word + 1, OF)) {
            return words.is(word + 2, THE) || words.is(word + 2, ATTORNEY) || words.is(word + 3, ATTORNEY);
        }
        return (words.is(word, DEPARTMENT) && words.is(word + 1, OF)) || (words.in(word, MARKER) && past - word <= 3);
    }

    static int start(Words words, int from) {
        int at = words.start[from];
        while (at > 0 && "\u201C\"\u2018'($\u00BF\u00A1".indexOf(words.text[at - 1]) >= 0) {
            at--;
        }
        return at;
    }

    static int end(Words words, int past) {
        int at = words.end[past - 1];
        while (at < words.text.length && ".!?\u201D\u2019\"')%\u2026".indexOf(words.text[at]) >= 0) {
            at++;
        }
        return at;
    }
}

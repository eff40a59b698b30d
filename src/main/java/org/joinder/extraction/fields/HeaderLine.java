package org.joinder.extraction.fields;

/** What a line above the release proper is: the headline may only be one that is nothing else. */
final class HeaderLine {

    private static final long MARKER = Lexicon.group("marker");
    private static final long CONTACT = Lexicon.group("contactWord");
    private static final long LETTERHEAD = Lexicon.group("letterhead");
    private static final long FILED_UNDER = Lexicon.group("filedUnder");
    private static final long NAV = Lexicon.group("nav");
    private static final long WEEKDAY = Lexicon.group("weekday");
    private static final WordSet STREET = WordSet.of("street");
    private static final WordSet PICTURE = WordSet.of("picture");
    private static final long SITE_NOTICE = Lexicon.group("siteNotice");
    private static final WordSet OURS = WordSet.of("ours");
    private static final WordSet BACK_TO = WordSet.of("backTo");
    private static final int BACK = Lexicon.id("back");
    private static final int TO = Lexicon.id("to");
    private static final WordSet CAPTION = WordSet.of("caption");
    private static final int JAVASCRIPT = Lexicon.id("javascript");
    private static final int HERE = Lexicon.id("here");
    private static final int FOR = Lexicon.id("for");
    private static final int IMMEDIATE = Lexicon.id("immediate");
    private static final int RELEASE = Lexicon.id("release");
    private static final int RELEASES = Lexicon.id("releases");
    private static final int PAGE = Lexicon.id("page");
    private static final int THIS = Lexicon.id("this");
    private static final int GENERAL = Lexicon.id("general");
    private static final int ATTORNEY = Lexicon.id("attorney");

    private HeaderLine() {}

    /** "Press Release", "FOR IMMEDIATE RELEASE", "News & Media Releases". */
    static boolean isMarker(Words words, int from, int past) {
        if (words.is(from, FOR)
                && (words.is(from + 1, IMMEDIATE) || words.is(from + 1, RELEASE))
                && words.isCapital(from)) {
            return true;
        }
        if (isHoldersRelease(words, from, past)) {
            return true;
        }
        if (past - from > 6) {
            return false;
        }
        boolean release = false;
        int others = 0;
        for (int word = from; word < past; word++) {
            release |= words.is(word, RELEASE) || words.is(word, RELEASES) || words.in(word, MARKER);
            others += words.in(word, MARKER) || !words.isCapital(word) ? 0 : 1;
        }
        return release && others <= 2;
    }

    /** "Attorney General Mary Poole News Release": a running title, whoever holds the office. */
    private static boolean isHoldersRelease(Words words, int from, int past) {
        PlaceNames.Name place = PlaceNames.at(words, from);
        int title = place == null ? from : from + place.words().length;
        boolean ends = words.is(past - 1, RELEASE) || words.is(past - 1, RELEASES);
        return ends
                && words.in(past - 2, MARKER)
                && past - from <= 10
                && words.is(title, ATTORNEY)
                && words.is(title + 1, GENERAL);
    }

    static boolean isDate(Words words, int from, int past) {
        int limit = Math.min(past, from + 14);
        for (int word = from; word < limit; word++) {
            Dates.Written written = Dates.at(words, word);
            if (written != null) {
                return (written.past() - written.from()) * 3 >= past - from || word - from <= 4 && past - from <= 14;
            }
        }
        return past - from <= 4 && (Dates.isMonth(words, from) || words.in(from, WEEKDAY));
    }

    static boolean isContact(Words words, int from, int past) {
        if (words.in(from, CONTACT) || (words.in(from + 1, CONTACT) && past - from <= 8)) {
            return true;
        }
        int limit = Math.min(past, from + 40);
        for (int word = from; word < limit; word++) {
            if (words.gapHas(word, Gap.AT) && word > from || Phones.isAt(words, word) || isLabel(words, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(Words words, int word) {
        return words.in(word, CONTACT) && words.isCapital(word) && words.gapHas(word + 1, Gap.COLON);
    }

    /** "Ohio Attorney General Mary Poole" and no more: who holds the office, not what happened. */
    static boolean isHolder(Words words, int from, int past) {
        if (past - from > 9 || past - from < 4) {
            return false;
        }
        PlaceNames.Name place = PlaceNames.at(words, from);
        int title = place == null ? from : from + place.words().length;
        if (!words.is(title, ATTORNEY) || !words.is(title + 1, GENERAL)) {
            return false;
        }
        int name = past - title - 2;
        return (name == 2 || name == 3) && Holders.namePast(words, title + 2) >= past && !words.gapHas(past, Gap.STOP);
    }

    /** The name of the office, the state or the holder, and nothing that happened. */
    static boolean isLetterhead(Words words, int from, int past) {
        if (past - from > 10) {
            return false;
        }
        boolean endsInTitle = words.is(past - 1, GENERAL) && words.is(past - 2, ATTORNEY);
        int other = 0;
        for (int word = from; word < past; word++) {
            PlaceNames.Name name = words.isCapital(word) ? PlaceNames.at(words, word) : null;
            if (name != null) {
                word += name.words().length - 1;
            } else if (!words.in(word, LETTERHEAD)
                    && !(words.length(word) == 1 && words.gapHas(word, Gap.APOSTROPHE))) {
                other++;
            }
        }
        return other == 0 || (endsInTitle && past - from <= 7 && other <= 3);
    }

    /** "Augusta, Maine 04333", "900 East Main Street": a line that ends in a postal code or a street. */
    static boolean isAddress(Words words, int from, int past) {
        if (past - from < 2) {
            return false;
        }
        if (past - from <= 10 && words.in(past - 1, STREET) && words.isCapital(past - 1)) {
            for (int word = from; word < past - 1; word++) {
                if (words.isNumber(word) && past - word <= 5) {
                    return true;
                }
            }
        }
        if (words.isNumber(from) && past - from <= 10 && words.in(past - 2, STREET) && words.isNumber(past - 1)) {
            return true;
        }
        int code = words.gapHas(past - 1, Gap.HYPHEN) && words.length(past - 1) == 4 ? past - 2 : past - 1;
        return past - from <= 10
                && code > from
                && words.isNumber(past - 1)
                && words.isNumber(code)
                && words.length(code) == 5
                && !words.gapHas(code, Gap.DOLLAR)
                && (words.isUpper(code - 1) || endsInPlace(words, from, code));
    }

    private static boolean endsInPlace(Words words, int from, int past) {
        PlaceNames.Name two = past - 2 >= from ? PlaceNames.at(words, past - 2) : null;
        return PlaceNames.at(words, past - 1) != null || two != null && two.words().length == 2;
    }

    static boolean isBreadcrumb(Words words, int from, int past) {
        int steps = 0;
        for (int word = from + 1; word < past; word++) {
            int gap = words.gap[word];
            steps += Gap.has(gap, Gap.MORE | Gap.CLOSING) && Gap.has(gap, Gap.SPACE) && isStep(words, word) ? 1 : 0;
            steps += Gap.has(gap, Gap.SLASH) && Gap.has(gap, Gap.SPACE) ? 1 : 0;
        }
        return steps >= 2 || (steps == 1 && words.in(from, NAV));
    }

    static boolean isStep(Words words, int word) {
        int from = words.end[word - 1];
        for (int i = from; i < words.start[word]; i++) {
            if (words.text[i] == '>'
                    || words.text[i] == '\u203A'
                    || words.text[i] == '\u00BB'
                    || words.text[i] == '/') {
                return true;
            }
        }
        return false;
    }

    static boolean isSiteWords(Words words, int from, int past) {
        int nav = 0;
        int limit = Math.min(past, from + 8);
        for (int word = from; word < limit; word++) {
            nav += words.in(word, NAV) ? 1 : 0;
        }
        return (nav > 0 && past - from <= 4)
                || nav * 2 > limit - from
                || words.in(from, FILED_UNDER) && past - from <= 12
                || PICTURE.has(words.id[past - 1]) && past - from <= 7
                || hasNotice(words, from, past)
                || words.is(past - 1, HERE)
                || words.is(from, PAGE) && past - from <= 5
                || words.is(from, THIS) && words.is(from + 1, PAGE)
                || isCaption(words, from, past);
    }

    /** "Photo courtesy of Ann Lee", "State seal of Ohio": what stands in for a picture. */
    static boolean isCaption(Words words, int from, int past) {
        int word = from;
        while (word < past - 2 && word - from < 3 && !words.in(word, PICTURE) && isOfState(words, word)) {
            word++;
        }
        return words.in(word, PICTURE) && words.in(word + 1, CAPTION) && past - from <= 20;
    }

    private static boolean isOfState(Words words, int word) {
        return words.in(word, LETTERHEAD) || PlaceNames.at(words, word) != null;
    }

    /** One of several lines that a bullet opens: an item of a list or menu is no headline. */
    static boolean isItem(Words words, Lines lines, int line) {
        return isBulleted(words, lines, line)
                && (isBulleted(words, lines, lines.above(line)) || isBulleted(words, lines, lines.below(line)));
    }

    static boolean isBulleted(Words words, Lines lines, int line) {
        if (line < 0 || line >= lines.count) {
            return false;
        }
        for (int at = lines.start[line]; at < words.start[lines.first(line)]; at++) {
            if ("\u2022\u00B7\u25CF".indexOf(words.text[at]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "You need JavaScript enabled to view it.", "Help us improve our website", "Back to all news". */
    private static boolean hasNotice(Words words, int from, int past) {
        for (int word = from; word < past; word++) {
            boolean ours = words.in(word, SITE_NOTICE) && words.in(word - 1, OURS);
            boolean back = words.is(word, BACK) && words.is(word + 1, TO) && words.in(word + 2, BACK_TO);
            if (words.is(word, JAVASCRIPT) || ours || back) {
                return true;
            }
        }
        return false;
    }
}

package org.joinder.extraction.citations;

/** The words between a law's name and its number: {@code Md. Code Ann., Health-Gen. § 2-801}, {@code Code R. Env-Wq 1700}. */
final class Subject {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_AGENCY = 9;

    private Subject() {}

    /** Where the marker or number behind the subject stands, or i where the words lead to none. */
    static int skip(Page page, int i, boolean regulation) {
        int at = i;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = wordEnd(page, at);
            if (end == at) {
                return words > 0 && leadsToNumber(page, at, i, regulation) ? at : i;
            }
            boolean locator = (LawWords.flags(page, at, end) & LawWords.LOCATOR) != 0;
            if (locator
                    || !Letters.upper(page.at(at))
                            && page.at(at) != '&'
                            && !page.is(at, end, "and")
                            && !page.is(at, end, "of")) {
                return locator && words > 0 && !regulation ? at : i;
            }
            at = page.commaGap(page.at(end) == '.' ? end + 1 : end);
        }
        return i;
    }

    /** Codes want a section sign behind their subject; agencies are short and may stand right before the number. */
    private static boolean leadsToNumber(Page page, int at, int from, boolean regulation) {
        return page.at(at) == '§' || regulation && Letters.digit(page.at(at)) && at - from <= LONGEST_AGENCY;
    }

    private static int wordEnd(Page page, int at) {
        if (page.at(at) == '&') {
            return at + 1;
        }
        int end = page.wordEnd(at);
        while (end > at
                && (Letters.dash(page.at(end)) || Letters.apostrophe(page.at(end)))
                && Letters.letter(page.at(end + 1))) {
            end = page.wordEnd(end + 1);
        }
        return end;
    }
}

package org.joinder.extraction.citations;

/** Signs and words that announce section numbers: {@code §§}, {@code sec.}, {@code Sections}, {@code Parts}. */
final class Marker {

    private static final int MOST_SIGNS = 4;
    private static final String[] WORDS = {"sections", "section", "secs", "sec", "parts", "part", "pts", "pt", "ss", "s"
    };

    private Marker() {}

    /** The start of the numbers behind a marker at i, or i where none stands. */
    static int skip(Page page, int i) {
        if (page.at(i) == '§') {
            int at = i;
            while (at - i < MOST_SIGNS && (page.at(at) == '§' || page.at(at) == ' ' && page.at(at + 1) == '§')) {
                at++;
            }
            return page.gap(at);
        }
        char first = Letters.lowered(page.at(i));
        if (first != 's' && first != 'p') {
            return i;
        }
        for (String word : WORDS) {
            int end = page.word(i, word);
            if (end > 0) {
                return page.dotGap(end);
            }
        }
        return i;
    }

    /** Whether the marker between the two positions announces more than one number. */
    static boolean several(Page page, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        if (page.at(start) == '§') {
            return page.at(start + 1) == '§' || page.at(start + 2) == '§';
        }
        int last = page.wordEnd(start) - 1;
        return Letters.lowered(page.at(last)) == 's';
    }
}

package org.joinder.extraction.citations;

/** Where one sentence ends and the next begins, near enough to keep a place name to its own sentence. */
final class Sentences {

    private static final int SHORTEST_WORD = 4;

    private Sentences() {}

    /** Whether a sentence begins at the position: after a full stop behind a long word, or after an empty line. */
    static boolean endsBefore(Page page, int at) {
        char before = page.at(at - 1);
        if (before == '\n') {
            return page.at(at - 2) == '\n' || page.at(at - 2) == '\r' && page.at(at - 3) == '\n';
        }
        char here = page.at(at);
        boolean begins = Letters.upper(here) || Letters.quote(here) || Letters.digit(here);
        if (before != ' ' || !begins) {
            return false;
        }
        int stop = at - 2;
        while (stop > at - 4 && (Letters.quote(page.at(stop)) || page.at(stop) == ')' || page.at(stop) == ' ')) {
            stop--;
        }
        char mark = page.at(stop);
        return mark == '?' || mark == '!' || mark == '.' && longWord(page, stop);
    }

    private static boolean longWord(Page page, int stop) {
        int start = page.wordStart(stop);
        return stop - start >= SHORTEST_WORD || start == stop || Letters.lower(page.at(start)) && stop - start > 1;
    }
}

package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** The title number in front of a code's name: {@code 18 U.S.C.}, {@code title 18 of the United States Code}. */
record TitleBefore(int start, int number, boolean inWords) {

    /** Reads back from where the code's name starts, not over the floor. */
    static @Nullable TitleBefore read(Page page, int nameStart, int floor, int most) {
        int end = page.gapBack(nameStart);
        int the = page.wordBack(end, "the");
        int of = the > 0 ? page.wordBack(page.gapBack(the), "of") : -1;
        end = of > 0 ? page.gapBack(of) : end;
        if (page.at(end - 1) == ',') {
            end = page.gapBack(end - 1);
        }
        int start = page.digitsStart(end);
        if (start == end || end - start > 2 || start < floor || glued(page.at(start - 1))) {
            return null;
        }
        int number = page.number(start, end);
        int title = page.wordBack(page.gapBack(start), "title");
        boolean inWords = title >= floor;
        if (number < 1 || number > most || (of > 0 && !inWords)) {
            return null;
        }
        return new TitleBefore(inWords ? title : start, number, inWords);
    }

    private static boolean glued(char before) {
        return Letters.letterOrDigit(before) || before == '.' || before == '$' || before == '-' || before == '/';
    }
}

package org.joinder.extraction.citations;

/** Where a section number ends, in the manner of each kind of code; -1 where none stands. */
final class SectionNumbers {

    private static final int LONGEST = 24;
    private static final int LONGEST_SUBSECTION = 6;

    /** Four digits in parentheses tell the edition: {@code § 120.68 (2007)}. */
    private static final int YEAR = 4;

    private SectionNumbers() {}

    /** A number of the United States Code: {@code 552a}, {@code 1395w-4}, {@code 460nnn-101}. */
    static int ofTitle(Page page, int i) {
        int at = page.digitsEnd(i);
        if (at == i || at - i > 5) {
            return -1;
        }
        int letters = page.wordEnd(at);
        if (letters - at > 5 || ordinal(page, at, letters)) {
            return -1;
        }
        at = letters;
        while (Letters.dash(page.at(at)) && Letters.letterOrDigit(page.at(at + 1))) {
            int part = alnum(page, at + 1);
            if (part - at > 6 || !hasDigit(page, at + 1, part) && part - at > 2) {
                break;
            }
            at = part;
        }
        return Letters.letterOrDigit(page.at(at)) ? -1 : at;
    }

    /** A number of the Code of Federal Regulations with what follows it: {@code 275.202(a)(11)(G)-1}, {@code 53.303-WH-347}. */
    static int ofRegulation(Page page, int i) {
        if (!Letters.digit(page.at(i))) {
            return -1;
        }
        int at = alnum(page, i);
        boolean more = true;
        while (more && at - i < LONGEST + 12) {
            int next = at;
            char c = page.at(at);
            if ((c == '.' || Letters.dash(c)) && Letters.letterOrDigit(page.at(at + 1))) {
                next = alnum(page, at + 1);
            } else if (c == '(') {
                next = paren(page, at);
            }
            more = next > at;
            at = Math.max(at, next);
        }
        return ordinal(page, page.digitsEnd(i), at) ? -1 : subsections(page, at);
    }

    /** A number of a state's code: {@code 13-1202.04}, {@code 1798.100}, {@code 505/2}, {@code 93A}, {@code R9-22-101}. */
    static int ofState(Page page, int i) {
        int at = i;
        while (Letters.upper(page.at(at)) && at - i < 4) {
            at++;
        }
        if (at > i && Letters.dash(page.at(at))) {
            at++;
        }
        if (!Letters.digit(page.at(at))) {
            return -1;
        }
        at = alnum(page, at);
        while (at - i < LONGEST && (joins(page.at(at)) || thousands(page, i, at))) {
            int part = Letters.dash(page.at(at)) && page.at(at + 1) == '.' ? at + 2 : at + 1;
            int next = alnum(page, part);
            if (next == part || !hasDigit(page, part, next) && next - at > 3) {
                break;
            }
            at = next;
        }
        return ordinal(page, page.digitsEnd(i), at) ? -1 : at;
    }

    /** The comma of {@code 50-6,139}: three digits follow it at once, and few stand before it. */
    private static boolean thousands(Page page, int start, int at) {
        int part = at;
        while (part > start && Letters.digit(page.at(part - 1))) {
            part--;
        }
        return page.at(at) == ','
                && at > part
                && at - part <= 2
                && Letters.dash(page.at(part - 1))
                && page.digitsEnd(at + 1) == at + 4;
    }

    static boolean joins(char c) {
        return c == '.' || c == ':' || c == '/' || c == '_' || Letters.dash(c);
    }

    /** Past {@code (e)(1)}; one blank may stand before the first when it cannot be a year or a word. */
    static int subsections(Page page, int i) {
        int at = i;
        if (Letters.blank(page.at(at)) && page.at(at + 1) == '(') {
            int end = paren(page, at + 1);
            at = end > 0 && end - at <= 5 ? end : at;
        }
        int next = paren(page, at);
        while (next > at) {
            at = next;
            next = paren(page, at);
        }
        return at;
    }

    private static int paren(Page page, int i) {
        if (page.at(i) != '(') {
            return -1;
        }
        int end = alnum(page, i + 1);
        int size = end - i - 1;
        if (size < 1 || size > LONGEST_SUBSECTION || page.at(end) != ')') {
            return -1;
        }
        boolean digits = page.digitsEnd(i + 1) == end;
        boolean word = size > 2 && !digits && !roman(page, i + 1, end) && page.at(i + 1) != page.at(i + 2);
        return word || digits && size == YEAR ? -1 : end + 1;
    }

    private static boolean roman(Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("ivxlcIVXLC".indexOf(page.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static int alnum(Page page, int i) {
        int at = i;
        int stop = i + LONGEST;
        while (at < stop && Letters.letterOrDigit(page.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasDigit(Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Letters.digit(page.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 11th}, {@code 2d}: a rank and no number. */
    static boolean ordinal(Page page, int start, int end) {
        return end - start == 2
                && (page.isInAnyCase(start, end, "th")
                        || page.isInAnyCase(start, end, "st")
                        || page.isInAnyCase(start, end, "nd")
                        || page.isInAnyCase(start, end, "rd"));
    }
}

package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** The number behind a bill's kind, session part included, amendment letter left out: {@code 25-1090}, {@code 8021}. */
record BillNumber(String text, int end) {

    private static final String[] NUMBER_WORDS = {"no", "nos", "number", "numbers", "num"};

    static @Nullable BillNumber read(Page page, int formEnd, BillForm form) {
        int at = echo(page, page.gap(formEnd));
        at = numberWord(page, at);
        if (Letters.dash(page.at(at)) && Letters.digit(page.at(at + 1))) {
            at++;
        }
        return Letters.digit(page.at(at)) ? digits(page, at, form) : letters(page, at, form);
    }

    /** Past the short form in parentheses of "Senate Bill (SB) 1037". */
    private static int echo(Page page, int i) {
        if (page.at(i) != '(') {
            return i;
        }
        int at = i + 1;
        while (at < i + 8 && (Letters.letter(page.at(at)) || page.at(at) == '.' || page.at(at) == ' ')) {
            at++;
        }
        return page.at(at) == ')' && at > i + 1 ? page.gap(at + 1) : i;
    }

    private static int numberWord(Page page, int i) {
        if (page.at(i) == '#') {
            return page.gap(i + 1);
        }
        if (Letters.lowered(page.at(i)) != 'n') {
            return i;
        }
        for (String word : NUMBER_WORDS) {
            int end = page.word(i, word);
            if (end > 0) {
                return page.dotGap(page.at(end) == 'º' ? end + 1 : end);
            }
        }
        return i;
    }

    private static @Nullable BillNumber digits(Page page, int start, BillForm form) {
        int end = page.digitsEnd(start);
        if (end - start > 5) {
            return null;
        }
        String text = null;
        int session = form.ofCongress() && end - start == 4 ? -1 : sessionEnd(page, start, end);
        if (session > 0) {
            text = SectionList.plain(page, start, session);
            end = session;
        } else if (form.letters().endsWith("X") && page.digitsEnd(page.gap(end)) > page.gap(end)) {
            int number = page.gap(end);
            text = "X" + page.cut(start, end) + " " + page.cut(number, page.digitsEnd(number));
            end = page.digitsEnd(number);
        }
        text = text == null ? withoutZeros(page, start, end) : text;
        end = amendment(page, end);
        return text.isEmpty() || runsOn(page, end) && !range(page, start, end, form) ? null : new BillNumber(text, end);
    }

    private static String withoutZeros(Page page, int start, int end) {
        int at = start;
        while (at < end && page.at(at) == '0') {
            at++;
        }
        return page.cut(at, end);
    }

    /** The end of {@code 25-1090} or {@code 12S-0041}, or -1 where the number has no session part. */
    private static int sessionEnd(Page page, int start, int end) {
        int dash = Letters.upper(page.at(end)) ? end + 1 : end;
        int digits = page.digitsEnd(dash + 1);
        int size = digits - dash - 1;
        boolean session = end - start <= 3 || end - start == 4 && page.at(start) == '2' && page.at(start + 1) == '0';
        return session && Letters.dash(page.at(dash)) && size >= 2 && size <= 4 ? digits : -1;
    }

    /** Past the letter of a print: {@code 8021-B}, {@code 6701A}. */
    private static int amendment(Page page, int end) {
        int letter = Letters.dash(page.at(end)) ? end + 1 : end;
        return Letters.upper(page.at(letter)) && !Letters.letterOrDigit(page.at(letter + 1)) ? letter + 1 : end;
    }

    /** {@code HB 5490-5493}: as many digits on either side, and more behind. */
    private static boolean range(Page page, int start, int end, BillForm form) {
        int far = page.digitsEnd(end + 1);
        int first = page.number(start, end);
        boolean years = end - start == 4
                && first / 100 >= 19
                && first / 100 <= 20
                && page.number(end + 1, far) / 100 == first / 100;
        boolean same = !years && Letters.dash(page.at(end)) && far - end - 1 == end - start && end - start >= 3;
        return same && form.letters().length() > 1 && page.number(end + 1, far) > first && !Letters.dash(page.at(far));
    }

    private static boolean runsOn(Page page, int end) {
        char c = page.at(end);
        boolean digitNext = Letters.digit(page.at(end + 1));
        boolean parts = c == '.' || c == ',' || c == '/' || c == ':' || c == '-';
        return Letters.letterOrDigit(c) || c == '%' || parts && digitNext;
    }

    /** Michigan letters its joint resolutions: {@code SJR AA}. */
    private static @Nullable BillNumber letters(Page page, int start, BillForm form) {
        int end = page.wordEnd(start);
        boolean lettered = form.state().endsWith("JR") && Letters.upper(page.at(start));
        boolean one = end - start == 1 || end - start == 2 && page.at(start) == page.at(start + 1);
        return lettered && one && !Letters.digit(page.at(end)) ? new BillNumber(page.cut(start, end), end) : null;
    }
}

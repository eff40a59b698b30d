package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** {@code H.R. 1865}, {@code HB25-1090}, {@code Senate Bill (SB) 1037}, {@code SJR AA}: bills and resolutions by number. */
final class BillNumbers implements Rule {

    static final BillNumbers RULE = new BillNumbers();
    private static final String[] PLACES = {
        "suite", "room", "apt", "unit", "ste", "floor", "gate", "bldg", "building", "street"
    };
    private static final int MOST_GROUPS = 6;
    private static final int MOST_LETTERS = 32;

    /** As far behind its first word as a bill's number may stand. */
    private static final int FARTHEST = 100;

    private final BillForms forms = BillForms.loaded();

    private BillNumbers() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        if (page.at(start - 1) == '.' && Letters.letter(page.at(start - 2)) || !mayStart(page, start, end)) {
            return NOTHING;
        }
        if (lettered(page, start, end)) {
            scan.bills.add(
                    new BillHit(forms.get(page.cut(start, start + 3)), page.cut(start + 3, end), start, end, 0, null));
            return end;
        }
        if (page.nextDigit(end) > end + FARTHEST && !mayBeLettered(page, start)) {
            return NOTHING;
        }
        Reading reading = scan.billReading;
        BillForm form = longestForm(page, start, reading);
        if (form == null) {
            return NOTHING;
        }
        BillNumber number = BillNumber.read(page, reading.formEnd, form);
        if (number == null || doubted(page, start, form, number)) {
            return NOTHING;
        }
        take(scan, start, form, number);
        int last = number.end();
        int ranges = Letters.dash(page.at(last)) && Letters.digit(page.at(last + 1)) ? 1 : 0;
        while (reading.plural || ranges-- > 0) {
            int next = nextNumber(page, last);
            number = next < 0 ? null : BillNumber.read(page, next, form);
            if (number == null) {
                break;
            }
            take(scan, next, form, number);
            last = number.end();
        }
        return last;
    }

    /** {@code SJRA}: Michigan letters its joint resolutions, and lists glue the letter on. */
    private static boolean lettered(Page page, int start, int end) {
        boolean joint = end - start >= 4
                && end - start <= 5
                && page.is(start + 1, start + 3, "JR")
                && Letters.upper(page.at(start));
        return joint && Letters.upper(page.at(start + 3)) && !Letters.digit(page.at(page.dotGap(end)));
    }

    /** Only a joint resolution may have a letter for its number. */
    private static boolean mayBeLettered(Page page, int start) {
        return page.nextJ(start) < start + MOST_LETTERS;
    }

    private static void take(Scan scan, int start, BillForm form, BillNumber number) {
        int congress = form.ofCongress() ? Congresses.namedAfter(scan.page, number.end()) : 0;
        scan.bills.add(new BillHit(form, number.text(), start, number.end(), congress, null));
    }

    /** A quick look that turns the article "A" and the word "House" away. */
    private static boolean mayStart(Page page, int start, int end) {
        char next = page.at(end);
        if (end - start == 1) {
            int after = page.gap(end);
            char c = page.at(after);
            return next == '.'
                    || Letters.dash(next)
                    || Letters.digit(c)
                    || Letters.upper(c)
                    || Letters.lower(page.at(start));
        }
        return next == '.'
                || Letters.blank(next)
                || Letters.digit(next)
                || Letters.dash(next)
                || Letters.letter(page.at(end - 1));
    }

    private @Nullable BillForm longestForm(Page page, int start, Reading reading) {
        int at = start;
        int size = 0;
        BillForm found = null;
        for (int group = 0; group < MOST_GROUPS && Letters.letter(page.at(at)); group++) {
            int end = page.wordEnd(at);
            if (size + end - at > MOST_LETTERS) {
                break;
            }
            for (int i = at; i < end; i++) {
                reading.letters[size++] = upper(page.at(i));
            }
            boolean plural = size > 2 && reading.letters[size - 1] == 'S' && page.at(end - 1) == 's' && end - at > 1;
            BillForm form = forms.find(reading.letters, size);
            if (form == null && plural) {
                form = forms.find(reading.letters, size - 1);
            }
            if (form != null) {
                found = form;
                reading.formEnd = page.at(end) == '.' ? end + 1 : end;
                reading.plural = plural && !form.letters().endsWith("RES");
            }
            if (!forms.mayGoOn(reading.letters, size)) {
                break;
            }
            at = groupGap(page, page.at(end) == '.' ? end + 1 : end);
        }
        return found;
    }

    private static int groupGap(Page page, int i) {
        int at = page.gap(i);
        return at - i <= 3 ? at : i;
    }

    private static char upper(char c) {
        return c == 'á' || c == 'Á' ? 'A' : c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }

    /** {@code S-230, The Capitol} and {@code H-232, U.S. Capitol} are rooms. */
    private static boolean isRoom(Page page, int end) {
        int at = page.commaGap(end);
        int the = page.word(at, "the");
        int capitol = the > 0 ? page.gap(the) : page.is(at, at + 4, "U.S.") ? page.gap(at + 4) : at;
        return page.is(capitol, capitol + 7, "Capitol");
    }

    /** Single letters and resolutions are written so in other places too: rooms, streets, ranks. */
    private static boolean doubted(Page page, int start, BillForm form, BillNumber number) {
        boolean lower = Letters.lower(page.at(start));
        boolean oneLetter = form.letters().length() == 1;
        boolean alone = page.gapBack(start) == 0 && page.gap(number.end()) == page.length;
        if (lower && !alone && (oneLetter || Letters.digit(page.at(page.gapBack(start) - 1)))) {
            return true;
        }
        if (oneLetter && (inAddressOrReporter(page, start) || isRoom(page, number.end()))) {
            return true;
        }
        char before = page.at(start - 1);
        boolean session = before == '-' && year(page, start - 1);
        boolean again = Letters.digit(before)
                && form.letters().startsWith("S")
                && form.state().length() == 3;
        if (session || again) {
            return false;
        }
        boolean glued =
                before == '-' || before == '&' || before == '$' || Letters.apostrophe(before) || Letters.digit(before);
        return glued
                || isZip(page, start, form, number)
                || form.letters().equals("S")
                        && number.text().length() > 4
                        && !number.text().contains("-");
    }

    /** {@code Little Rock, AR 72201}. */
    private static boolean isZip(Page page, int start, BillForm form, BillNumber number) {
        return form.letters().equals("AR") && number.text().length() == 5 && page.at(page.gapBack(start) - 1) == ',';
    }

    /** {@code 2023-H 5555}: a year before the dash. */
    private static boolean year(Page page, int end) {
        int start = page.digitsStart(end);
        return end - start == 4 && page.number(start, end) / 100 == 20;
    }

    /** "394 U. S. 618" and "123 S. 456" are pages of reporters, "Suite S 400" an address. */
    private static boolean inAddressOrReporter(Page page, int start) {
        int end = page.gapBack(start);
        int word = page.wordStart(end);
        if (page.at(end - 1) == '.' && page.wordStart(end - 1) == end - 2 && Letters.upper(page.at(end - 2))) {
            return true;
        }
        if (Letters.digit(page.at(end - 1)) && end < start && page.digitsStart(end) > end - 5) {
            return true;
        }
        for (String place : PLACES) {
            if (page.isInAnyCase(word, end, place)) {
                return true;
            }
        }
        return false;
    }

    private static int nextNumber(Page page, int end) {
        int at = page.gap(end);
        boolean comma = page.at(at) == ',' || page.at(at) == '&' || Letters.dash(page.at(at));
        at = comma ? page.gap(at + 1) : at;
        int and = Math.max(page.word(at, "and"), page.word(at, "or"));
        and = Math.max(and, page.word(at, "through"));
        at = and > 0 ? page.gap(and) : at;
        return (comma || and > 0) && Letters.digit(page.at(at)) ? at : -1;
    }

    /** What the last reading of a form left behind; one per scan, so that reading makes no garbage. */
    static final class Reading {
        private final char[] letters = new char[MOST_LETTERS];
        private int formEnd;
        private boolean plural;
    }
}

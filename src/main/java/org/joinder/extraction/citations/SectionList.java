package org.joinder.extraction.citations;

/** Reads {@code 1591, 1595(a), and 1598 et seq.}: a list of section numbers, ranges as their two ends. One per scan, reused. */
final class SectionList {

    /** In which manner the numbers are written. */
    enum Manner {
        TITLE,
        REGULATION,
        STATE
    }

    private static final int MOST = 24;

    /** A section of the Code has no more. */
    private static final int MOST_DIGITS = 5;

    private static final String[] GOES_ON = {"and", "or", "to", "through", "et", "note", "notes"};

    final int[] starts = new int[MOST];
    final int[] numberEnds = new int[MOST];
    final int[] ends = new int[MOST];
    int count;

    /** The end of the whole list, with an "et seq." or "note" that closes it. */
    int end;

    boolean note;
    private Manner manner = Manner.TITLE;
    private boolean several;

    /** Reads the list that starts at i; {@code many} when "§§" or "sections" announces more than one. */
    boolean read(Page page, int i, Manner how, boolean many) {
        count = 0;
        end = i;
        note = false;
        manner = how;
        several = many;
        int at = i;
        while (at >= 0 && count < MOST - 1 && item(page, at)) {
            at = rangeEnd(page);
            at = at > 0 ? at : nextItem(page, end);
        }
        if (count > 0) {
            close(page);
        }
        return count > 0;
    }

    private boolean item(Page page, int at) {
        int digits = page.digitsEnd(at);
        if (page.at(digits) == ',' && digits > at && digits - at <= MOST_DIGITS && manner == Manner.TITLE) {
            return plainItem(page, at, digits);
        }
        int number = number(page, at);
        if (number < 0 || count > 0 && !stands(page, at, number)) {
            return false;
        }
        int split = manner == Manner.TITLE ? dashBetween(page, at, number) : -1;
        if (split > 0) {
            take(at, split, split);
            take(split + 1, number, number);
        } else {
            take(at, number, manner == Manner.REGULATION ? number : SectionNumbers.subsections(page, number));
        }
        return true;
    }

    /** The commonest: digits with a comma behind them. */
    private boolean plainItem(Page page, int start, int digitsEnd) {
        if (count > 0 && !several && year(page, start, digitsEnd)) {
            return false;
        }
        take(start, digitsEnd, digitsEnd);
        return true;
    }

    private static boolean year(Page page, int start, int end) {
        int century = end - start == 4 ? page.number(start, end) / 100 : 0;
        return century == 19 || century == 20;
    }

    private void take(int start, int numberEnd, int itemEnd) {
        starts[count] = start;
        numberEnds[count] = numberEnd;
        ends[count++] = itemEnd;
        end = itemEnd;
    }

    private int number(Page page, int at) {
        return switch (manner) {
            case TITLE -> SectionNumbers.ofTitle(page, at);
            case REGULATION -> SectionNumbers.ofRegulation(page, at);
            case STATE -> SectionNumbers.ofState(page, at);
        };
    }

    /** {@code 1591-1595} is a range where {@code 1395-1} is one section. */
    private int dashBetween(Page page, int start, int end) {
        int dash = page.digitsEnd(start);
        if (several && Letters.letter(page.at(dash))) {
            dash++;
            return lettered(page, start, dash, end) ? dash : -1;
        }
        if (!Letters.dash(page.at(dash)) || page.digitsEnd(dash + 1) != end || end - dash - 1 < dash - start) {
            return -1;
        }
        return page.number(dash + 1, end) > page.number(start, dash) ? dash : -1;
    }

    /** Whether {@code §§ 10a-10c} goes from a section to a later one, each with a letter. */
    private static boolean lettered(Page page, int start, int dash, int end) {
        boolean letters = Letters.dash(page.at(dash)) && Letters.letter(page.at(end - 1));
        int from = page.number(start, dash - 1);
        int to = page.number(dash + 1, page.digitsEnd(dash + 1));
        boolean plain = page.digitsEnd(dash + 1) == end - 1;
        return letters && plain && (to > from || to == from && page.at(end - 1) > page.at(dash - 1));
    }

    /** Where the far end of a range stands, {@code 451--473} or {@code 451 through 473}, or -1. */
    private int rangeEnd(Page page) {
        if (page.at(end) == ',') {
            return -1;
        }
        int at = page.gap(end);
        int to = at;
        while (Letters.dash(page.at(to)) && to - at < 3) {
            to++;
        }
        if (to == at && Letters.letter(page.at(at))) {
            to = Math.max(page.word(at, "through"), page.word(at, "to"));
        }
        int next = to > at ? signs(page, page.gap(to)) : -1;
        return next > 0 && Letters.digit(page.at(next)) && number(page, next) > 0 ? next : -1;
    }

    /** Past a comma, an "and" or both to the next number, or -1. */
    static int nextItem(Page page, int from) {
        int at = page.gap(from);
        boolean joined = page.at(at) == ',' || page.at(at) == ';' || page.at(at) == '&';
        at = joined ? page.gap(at + 1) : at;
        int word = Letters.letter(page.at(at)) ? Math.max(page.word(at, "and"), page.word(at, "or")) : -1;
        if (word < 0 && page.at(at) == '&') {
            word = at + 1;
        }
        joined |= word > 0;
        at = signs(page, word > 0 ? page.gap(word) : at);
        return joined && (Letters.digit(page.at(at)) || Letters.upper(page.at(at))) ? at : -1;
    }

    private static int signs(Page page, int at) {
        int i = at;
        while (page.at(i) == '§' && i - at < 2) {
            i++;
        }
        return page.gap(i);
    }

    /** Whether a later number is a section still, and not a year, a count of things, or the volume of the next citation. */
    private boolean stands(Page page, int start, int numberEnd) {
        int after = SectionNumbers.subsections(page, numberEnd);
        boolean plain = page.digitsEnd(start) == numberEnd;
        if (plain && !several && year(page, start, numberEnd)) {
            return false;
        }
        int next = page.gap(after);
        if (Letters.upper(page.at(next)) || page.isInAnyCase(next, next + 3, "usc")) {
            return false;
        }
        if (plain && manner != Manner.TITLE && !several) {
            return false;
        }
        return several || !plain || !Letters.lower(page.at(next)) || goesOn(page, next);
    }

    private static boolean goesOn(Page page, int at) {
        for (String word : GOES_ON) {
            if (page.word(at, word) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number of another kind of code may go on where this list of a title ends. */
    boolean mayBeLonger(Page page) {
        char c = page.at(end);
        return c == '.' || c == ',' || c == ';' || c == '(' || Letters.dash(c);
    }

    /** Whether what was read last is the one number at i, which no other manner of numbers would read further. */
    boolean isOneOfAnyManner(Page page, int i) {
        boolean plain = count == 1 && starts[0] == i && page.digitsEnd(i) == numberEnds[0];
        return plain && !SectionNumbers.joins(page.at(numberEnds[0])) && nextItem(page, ends[0]) < 0;
    }

    private void close(Page page) {
        int at = page.commaGap(end);
        char first = Letters.lowered(page.at(at));
        if (first != 'e' && first != 'n') {
            return;
        }
        int et = page.word(at, "et");
        int seq = et > 0 ? Math.max(page.word(page.gap(et), "seq"), page.word(page.gap(et), "seqq")) : -1;
        if (seq > 0) {
            end = page.at(seq) == '.' ? seq + 1 : seq;
            return;
        }
        int noteEnd = Math.max(page.word(page.gap(end), "note"), page.word(page.gap(end), "notes"));
        if (noteEnd > 0) {
            note = true;
            end = noteEnd;
        }
    }

    /** The k-th number with its subsections behind a code's name, blanks left out and every dash plain. */
    String plain(Page page, String code, int k) {
        StringBuilder out = page.draft().append(code);
        plain(out, page, starts[k], ends[k]);
        return out.toString();
    }

    static String plain(Page page, int start, int end) {
        StringBuilder out = page.draft();
        plain(out, page, start, end);
        return out.toString();
    }

    private static void plain(StringBuilder out, Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = page.at(i);
            if (!Letters.blank(c)) {
                out.append(Letters.dash(c) ? '-' : c);
            }
        }
    }
}

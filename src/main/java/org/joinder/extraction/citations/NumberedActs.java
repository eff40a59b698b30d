package org.joinder.extraction.citations;

/** {@code Act 689 of 2023}, {@code Act No. 440 of the 2024 Regular Session}: how some states number their session laws. */
final class NumberedActs implements NumberedRule {

    static final NumberedActs RULE = new NumberedActs();
    private static final int MOST_DIGITS = 4;

    private NumberedActs() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int number = page.gap(end);
        int no = page.word(number, "no");
        number = no > 0 ? page.dotGap(no) : number;
        int numberEnd = page.digitsEnd(number);
        if (numberEnd == number || numberEnd - number > MOST_DIGITS) {
            return NOTHING;
        }
        int of = page.word(page.gap(numberEnd), "of");
        int the = of < 0 ? -1 : page.word(page.gap(of), "the");
        int year = of < 0 ? -1 : page.gap(the > 0 ? the : of);
        int last = year < 0 ? -1 : page.digitsEnd(year);
        boolean named = year >= 0 && last - year == 4 && page.number(year, last) / 100 >= 18;
        last = the > 0 && named ? sessionEnd(page, last) : last;
        if (!named || last < 0) {
            return NOTHING;
        }
        scan.citeState(CitationType.STATE_SESSION, start, last, last, "numbered-act", 0.9);
        return last;
    }

    /** Past "Regular Session", "First Extraordinary Session"; -1 where no session stands. */
    private static int sessionEnd(Page page, int yearEnd) {
        int at = page.gap(yearEnd);
        for (int words = 0; words < 3 && Letters.upper(page.at(at)); words++) {
            int end = page.wordEnd(at);
            if (page.is(at, end, "Session")) {
                return end;
            }
            at = page.gap(end);
        }
        return -1;
    }
}

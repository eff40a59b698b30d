package org.joinder.extraction.citations;

/** {@code I.R.C. § 501(c)(3)}: tax lawyers' way to cite title 26, whose sections are those of the Internal Revenue Code. */
final class InternalRevenueCode implements NumberedRule {

    static final InternalRevenueCode RULE = new InternalRevenueCode();
    private static final int TITLE = 26;

    private InternalRevenueCode() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int from = page.at(start) == 'R' ? initialBefore(page, start) : start;
        int name = from < scan.floor ? -1 : page.initials(from, "irc");
        int marker = name < 0 ? -1 : page.gap(name);
        int numbers = name < 0 ? -1 : Marker.skip(page, marker);
        boolean cited = numbers > marker
                && scan.sections.read(page, numbers, SectionList.Manner.TITLE, Marker.several(page, marker, numbers));
        if (!cited) {
            return NOTHING;
        }
        UnitedStatesCode.emit(scan, from, TITLE, false);
        return scan.sections.end;
    }

    /** Where the "I." before this letter stands, or -1. Read from here, since a lone "I" stands in every text. */
    private static int initialBefore(Page page, int start) {
        int dot = page.gapBack(start) - 1;
        boolean stands = page.at(dot) == '.' && page.at(dot - 1) == 'I' && !Letters.letter(page.at(dot - 2));
        return stands ? dot - 1 : -1;
    }
}

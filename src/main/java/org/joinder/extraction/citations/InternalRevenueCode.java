package org.joinder.extraction.citations;

/** {@code I.R.C. § 501(c)(3)}: tax lawyers' way to cite title 26, whose sections are those of the Internal Revenue Code. */
final class InternalRevenueCode implements Rule {

    static final InternalRevenueCode RULE = new InternalRevenueCode();
    private static final int TITLE = 26;

    private InternalRevenueCode() {}

    @Override
    public boolean wantsDigit() {
        return true;
    }

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int name = page.initials(start, "irc");
        int marker = name < 0 ? -1 : page.gap(name);
        int numbers = name < 0 ? -1 : Marker.skip(page, marker);
        boolean cited = numbers > marker
                && scan.sections.read(page, numbers, SectionList.Manner.TITLE, Marker.several(page, marker, numbers));
        if (!cited) {
            return NOTHING;
        }
        UnitedStatesCode.emit(scan, start, TITLE, false);
        return scan.sections.end;
    }
}

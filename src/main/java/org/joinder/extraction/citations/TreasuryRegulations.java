package org.joinder.extraction.citations;

/** {@code Treas. Reg. § 1.41-2}: the Treasury's own way to cite title 26 of the Code of Federal Regulations. */
final class TreasuryRegulations implements NumberedRule {

    static final TreasuryRegulations RULE = new TreasuryRegulations();
    private static final int TITLE = 26;

    private TreasuryRegulations() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int regulation = page.dotGap(end);
        int word = page.wordEnd(regulation);
        boolean named = page.is(regulation, word, "Reg")
                || page.is(regulation, word, "Regs")
                || page.isInAnyCase(regulation, word, "regulation")
                || page.isInAnyCase(regulation, word, "regulations");
        int marker = page.dotGap(word);
        int numbers = Marker.skip(page, marker);
        boolean several = Marker.several(page, marker, numbers);
        if (!named || !scan.sections.read(page, numbers, SectionList.Manner.REGULATION, several)) {
            return NOTHING;
        }
        FederalRegulations.emit(scan, start, TITLE);
        return scan.sections.end;
    }
}

package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.List;

/** {@code 48 CFR 9903.201} and {@code 49 C.F.R. Parts 191 and 192}. */
final class FederalRegulations implements NumberedRule {

    static final FederalRegulations RULE = new FederalRegulations();
    static final int TITLES = 50;

    private FederalRegulations() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int after = nameEnd(page, start, end);
        TitleBefore title = after < 0 ? null : TitleBefore.read(page, start, scan.floor, TITLES);
        if (title == null) {
            return after < 0 ? NOTHING : titleBehind(scan, start, after);
        }
        int marker = page.commaGap(after);
        int numbers = Marker.skip(page, marker);
        boolean several = Marker.several(page, marker, numbers);
        if (!scan.sections.read(page, numbers, SectionList.Manner.REGULATION, several)) {
            return NOTHING;
        }
        emit(scan, title.start(), title.number());
        return scan.sections.end;
    }

    private static int titleBehind(Scan scan, int start, int after) {
        int title = TitleBehind.read(scan, scan.page.commaGap(after), TITLES, SectionList.Manner.REGULATION);
        if (title > 0) {
            emit(scan, start, title);
        }
        return title > 0 ? scan.sections.end : NOTHING;
    }

    /** The end of the name that begins at this word, or -1. */
    static int nameEnd(Page page, int start, int end) {
        if (page.is(start, end, "Code")) {
            int of = page.word(page.gap(end), "of");
            int federal = of > 0 ? page.word(page.gap(of), "federal") : -1;
            return federal > 0 ? page.word(page.gap(federal), "regulations") : -1;
        }
        return page.initials(start, "cfr");
    }

    /** Takes what {@link Scan#sections} holds as regulations of this title; the first citation begins at start. */
    static void emit(Scan scan, int start, int title) {
        Page page = scan.page;
        SectionList list = scan.sections;
        String code = title + " CFR ";
        List<String> more = list.count > 1 ? new ArrayList<>() : List.of();
        for (int k = 0; k < list.count; k++) {
            int from = k == 0 ? start : list.starts[k];
            int to = k == list.count - 1 ? list.end : list.ends[k];
            scan.cite(CitationType.CFR, list.plain(page, code, k), from, to, "cfr", 0.99);
            if (k > 0) {
                more.add(UslmId.ofRegulation(page, title, list, k));
            }
        }
        String id = UslmId.ofRegulation(page, title, list, 0);
        scan.laws.add(new LawHit(CitationType.CFR, start, list.end, id, more, 0.99));
    }
}

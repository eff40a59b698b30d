package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.List;

/** {@code 47 U.S.C. § 230(e)(1)} in all its spellings, read from the name of the code outwards. */
final class UnitedStatesCode implements NumberedRule {

    static final UnitedStatesCode RULE = new UnitedStatesCode();
    private static final String NAME = "usc";
    static final int TITLES = 54;

    private UnitedStatesCode() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int after = nameEnd(page, start, end);
        if (after < 0) {
            return NOTHING;
        }
        TitleBefore title = TitleBefore.read(page, start, scan.floor, TITLES);
        if (title == null) {
            return titleBehind(scan, start, after);
        }
        int appendix = appendixEnd(page, after);
        int marker = page.commaGap(Math.max(after, appendix));
        int numbers = Marker.skip(page, marker);
        if (scan.sections.read(page, numbers, SectionList.Manner.TITLE, Marker.several(page, marker, numbers))) {
            emit(scan, title.start(), title.number(), appendix > 0);
            return scan.sections.end;
        }
        return title.inWords() ? wholeTitle(scan, title, after) : NOTHING;
    }

    /** {@code U.S. Code, Title 42, Section 1983}. */
    private static int titleBehind(Scan scan, int start, int after) {
        int title = TitleBehind.read(scan, scan.page.commaGap(after), TITLES, SectionList.Manner.TITLE);
        if (title > 0) {
            emit(scan, start, title, false);
        }
        return title > 0 ? scan.sections.end : NOTHING;
    }

    private static int wholeTitle(Scan scan, TitleBefore title, int end) {
        scan.cite(CitationType.USC, title.number() + " U.S.C.", title.start(), end, "usc-title", 0.9);
        String id = "/us/usc/t" + title.number();
        scan.laws.add(new LawHit(CitationType.USC, title.start(), end, id, List.of(), 0.8));
        return end;
    }

    /** The end of the code's name that begins at this word, or -1. */
    static int nameEnd(Page page, int start, int end) {
        int after = switch (page.at(start)) {
            case 'U', 'u' -> end - start <= 2 ? initialsEnd(page, start) : spelledEnd(page, start, end);
            default -> -1;
        };
        return after;
    }

    private static int initialsEnd(Page page, int start) {
        int end = page.initials(start, "us");
        if (end < 0) {
            return -1;
        }
        int code = page.gap(end);
        int word = page.wordEnd(code);
        if (page.is(code, word, "Code")) {
            return annotatedEnd(page, word);
        }
        if (Letters.lowered(page.at(code)) != 'c' || word - code > 2) {
            return -1;
        }
        int at = page.at(code + 1) == '.' ? code + 2 : code + 1;
        boolean edition = Letters.letter(page.at(at)) && page.wordEnd(at) == at + 1 && "ASU".indexOf(page.at(at)) >= 0;
        at = edition ? at + 1 : at;
        return Letters.letter(page.at(at)) ? -1 : edition && page.at(at) == '.' ? at + 1 : at;
    }

    private static int spelledEnd(Page page, int start, int end) {
        if (page.isInAnyCase(start, start + 3, "usc")) {
            boolean plain = end - start == 3 || end - start == 4 && "AS".indexOf(page.at(end - 1)) >= 0;
            return plain ? (page.at(end) == '.' ? end + 1 : end) : -1;
        }
        int states = page.isInAnyCase(start, end, "united") ? page.word(page.gap(end), "states") : -1;
        int code = states > 0 ? page.word(page.gap(states), "code") : -1;
        return code > 0 ? annotatedEnd(page, code) : -1;
    }

    private static int annotatedEnd(Page page, int end) {
        int ann = Math.max(page.word(page.gap(end), "annotated"), page.word(page.gap(end), "ann"));
        return ann < 0 ? end : page.at(ann) == '.' ? ann + 1 : ann;
    }

    private static int appendixEnd(Page page, int after) {
        int at = page.commaGap(after);
        int end = Math.max(page.word(at, "app"), page.word(at, "appendix"));
        return end > 0 && page.at(end) == '.' ? end + 1 : end;
    }

    /** Takes what {@link Scan#sections} holds as sections of this title; the first citation begins at start. */
    static void emit(Scan scan, int start, int title, boolean appendix) {
        Page page = scan.page;
        SectionList list = scan.sections;
        List<String> more = list.count > 1 ? new ArrayList<>(list.count - 1) : List.of();
        String first = "";
        for (int k = 0; k < list.count; k++) {
            CitedSections.Cited cited = scan.cited.of(page, title, appendix, list, k);
            boolean last = k == list.count - 1;
            int from = k == 0 ? start : list.starts[k];
            String written = last && list.note ? cited.written() + " note" : cited.written();
            scan.cite(CitationType.USC, written, from, last ? list.end : list.ends[k], NAME, 0.99);
            if (k == 0) {
                first = cited.id();
            } else {
                more.add(cited.id());
            }
        }
        scan.laws.add(new LawHit(CitationType.USC, start, list.end, first, more, 0.99));
    }
}

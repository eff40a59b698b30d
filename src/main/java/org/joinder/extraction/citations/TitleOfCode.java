package org.joinder.extraction.citations;

/** What follows a section when it belongs to a title: {@code of title 18}, {@code of title 16, Code of Federal Regulations}. */
final class TitleOfCode {

    private static final int NOTHING = Rule.NOTHING;

    private TitleOfCode() {}

    /** Takes the numbers when "of title 18" or ", title 14, United States Code" follows; the end of its number is known. */
    static int read(Scan scan, int start, int numbersEnd, int numberEnd) {
        Page page = scan.page;
        if (numberEnd < 0) {
            return ofBareTitle(scan, start, numbersEnd);
        }
        int value = page.number(page.digitsStart(numberEnd), numberEnd);
        int code = Sections.of(page, numberEnd);
        int named = UnitedStatesCode.nameEnd(page, code, page.wordEnd(code));
        boolean other = named < 0 && code > page.gap(numberEnd) && anotherCode(page, numberEnd, code);
        if (value < 1 || value > UnitedStatesCode.TITLES || other) {
            return NOTHING;
        }
        scan.sections.end = named > 0 ? named : numberEnd;
        UnitedStatesCode.emit(scan, start, value, false);
        return scan.sections.end;
    }

    /** Takes the numbers of {@code Section 14123(a) of 49 U.S.C.}, where the title goes without its word. */
    private static int ofBareTitle(Scan scan, int start, int numbersEnd) {
        Page page = scan.page;
        int of = page.word(page.gap(numbersEnd), "of");
        int title = of < 0 ? numbersEnd : page.gap(of);
        int titleEnd = page.digitsEnd(title);
        int code = page.gap(titleEnd);
        int named = of < 0 || titleEnd == title ? -1 : UnitedStatesCode.nameEnd(page, code, page.wordEnd(code));
        boolean further = named > 0 && Letters.digit(page.at(Marker.skip(page, page.commaGap(named))));
        int value = titleEnd - title > 2 ? 0 : page.number(title, titleEnd);
        if (named < 0 || further || value < 1 || value > UnitedStatesCode.TITLES) {
            return NOTHING;
        }
        scan.sections.end = named;
        UnitedStatesCode.emit(scan, start, value, false);
        return named;
    }

    /** Takes the numbers when a title of the Code of Federal Regulations follows. */
    static int ofRegulations(Scan scan, int start, int numbersEnd) {
        Page page = scan.page;
        int numberEnd = titleEnd(page, numbersEnd);
        int code = numberEnd < 0 ? -1 : Sections.of(page, numberEnd);
        int named = code < 0 ? -1 : FederalRegulations.nameEnd(page, code, page.wordEnd(code));
        int value = named < 0 ? 0 : page.number(page.digitsStart(numberEnd), numberEnd);
        if (value < 1 || value > FederalRegulations.TITLES) {
            return NOTHING;
        }
        scan.sections.end = named;
        FederalRegulations.emit(scan, start, value);
        return named;
    }

    /** {@code Title 18, Section 1343 of the United States Code}: takes the title and section when a code is named behind. */
    static int named(Scan scan, int start, int at) {
        Page page = scan.page;
        int title = TitleBehind.read(scan, at, UnitedStatesCode.TITLES, SectionList.Manner.TITLE);
        int code = Sections.of(page, scan.sections.end);
        int named = title > 0 ? UnitedStatesCode.nameEnd(page, code, page.wordEnd(code)) : -1;
        if (named > 0) {
            scan.sections.end = named;
            UnitedStatesCode.emit(scan, start, title, false);
            return named;
        }
        title = TitleBehind.read(scan, at, FederalRegulations.TITLES, SectionList.Manner.REGULATION);
        code = Sections.of(page, scan.sections.end);
        named = title > 0 ? FederalRegulations.nameEnd(page, code, page.wordEnd(code)) : -1;
        if (named > 0) {
            scan.sections.end = named;
            FederalRegulations.emit(scan, start, title);
        }
        return named;
    }

    /** The end of the title's number, where "of title 18" or the like stands behind the sections, or -1. */
    static int titleEnd(Page page, int numbersEnd) {
        int at = Sections.of(page, numbersEnd);
        int chapter = page.word(at, "chapter");
        if (chapter > 0) {
            at = Sections.of(page, SectionNumbers.alnum(page, page.gap(chapter)));
        }
        int title = page.word(at, "title");
        int number = title > 0 ? page.gap(title) : -1;
        int numberEnd = number > 0 ? page.digitsEnd(number) : -1;
        return numberEnd <= number || numberEnd - number > 2 || Letters.letter(page.at(numberEnd)) ? -1 : numberEnd;
    }

    /** Whether another code's name follows: "of the Delaware Code", ", California Code of Regulations". */
    private static boolean anotherCode(Page page, int from, int at) {
        boolean comma = page.at(page.gap(from)) == ',';
        boolean name = Letters.upper(page.at(at));
        return !comma || name && page.at(page.wordEnd(at)) != ',';
    }
}

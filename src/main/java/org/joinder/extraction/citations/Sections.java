package org.joinder.extraction.citations;

import org.joinder.base.Jurisdiction;

/**
 * Numbers that stand before the name of their law: {@code section 552 of title 5}, {@code § 230 of the Communications
 * Decency Act}. What does not end in a title is left waiting for the law that follows.
 */
final class Sections implements Rule {

    static final Sections RULE = new Sections();
    private static final int TITLES = 54;

    private Sections() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        int numbers = Marker.skip(page, start);
        if (numbers == start) {
            numbers = page.dotGap(end);
        }
        char first = page.at(numbers);
        if (!Letters.digit(first) && !Letters.upper(first)) {
            return NOTHING;
        }
        boolean several = Marker.several(page, start, numbers);
        if (Letters.digit(first) && scan.sections.read(page, numbers, SectionList.Manner.TITLE, several)) {
            int done = ofTitle(scan, start, scan.sections.end);
            if (done > 0) {
                return done;
            }
        }
        return scan.sections.read(page, numbers, SectionList.Manner.STATE, several)
                ? leftWaiting(scan, start, scan.sections.end)
                : NOTHING;
    }

    /** Takes the numbers when "of title 18" or ", title 14, United States Code" follows. */
    private static int ofTitle(Scan scan, int start, int numbersEnd) {
        Page page = scan.page;
        int at = of(page, numbersEnd);
        int chapter = page.word(at, "chapter");
        if (chapter > 0) {
            at = of(page, SectionNumbers.alnum(page, page.gap(chapter)));
        }
        int title = page.word(at, "title");
        int number = title > 0 ? page.gap(title) : -1;
        int numberEnd = number > 0 ? page.digitsEnd(number) : -1;
        if (numberEnd <= number || numberEnd - number > 2 || Letters.letter(page.at(numberEnd))) {
            return NOTHING;
        }
        int value = page.number(number, numberEnd);
        int code = of(page, numberEnd);
        int named = UnitedStatesCode.nameEnd(page, code, page.wordEnd(code));
        if (value < 1 || value > TITLES || named < 0 && code > page.gap(numberEnd) && goesOn(page, numberEnd, code)) {
            return NOTHING;
        }
        scan.sections.end = named > 0 ? named : numberEnd;
        UnitedStatesCode.emit(scan, start, value, false);
        return scan.sections.end;
    }

    /** Whether another code's name follows: "of the Delaware Code", ", California Code of Regulations". */
    private static boolean goesOn(Page page, int from, int at) {
        boolean comma = page.at(page.gap(from)) == ',';
        boolean name = Letters.upper(page.at(at));
        return comma ? name && page.at(page.wordEnd(at)) != ',' : true;
    }

    /** Past a comma, "of" and "the", as far as they stand there. */
    private static int of(Page page, int i) {
        int at = page.commaGap(i);
        int of = page.word(at, "of");
        at = of > 0 ? page.gap(of) : at;
        int the = of > 0 ? Math.max(page.word(at, "the"), page.word(at, "that")) : -1;
        return the > 0 ? page.gap(the) : at;
    }

    private static int leftWaiting(Scan scan, int start, int numbersEnd) {
        Page page = scan.page;
        int law = of(page, numbersEnd);
        if (law > page.gap(numbersEnd) && Letters.letter(page.at(law))) {
            scan.waitingStart = start;
            scan.waitingEnd = numbersEnd;
            scan.waitingFor = law;
            return NOTHING;
        }
        return scan.context.office() == Jurisdiction.DISTRICT_OF_COLUMBIA ? ofTheDistrict(scan, start) : NOTHING;
    }

    /** The District's own papers cite {@code § 1-1163.33} with no name of the code. */
    private static int ofTheDistrict(Scan scan, int start) {
        Page page = scan.page;
        SectionList list = scan.sections;
        int dash = page.digitsEnd(list.starts[0]);
        int dot = page.digitsEnd(dash + 1);
        if (!Letters.dash(page.at(dash)) || dot == dash + 1 || page.at(dot) != '.') {
            return NOTHING;
        }
        StateLaws.emit(scan, CitationType.STATE_CODE, start, list.ends[0], list.end, "own-code");
        return list.end;
    }
}

package org.joinder.extraction.citations;

import org.joinder.base.Jurisdiction;

/**
 * Numbers that stand before the name of their law: {@code section 552 of title 5}, {@code § 230 of the Communications
 * Decency Act}. What does not end in a title is left waiting for the law that follows.
 */
final class Sections implements NumberedRule {

    static final Sections RULE = new Sections();

    /** How the words begin that go on from a number: and, chapter, et, note, of, or, part, through, title, to. */
    private static final String LEADS_ON = "acenopt";

    private Sections() {}

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        if (page.at(start) == '§' && start < scan.signsRead) {
            return NOTHING;
        }
        if (end - start == 1
                && page.at(start) == 's'
                && (page.at(end) != '.' || Letters.apostrophe(page.at(start - 1)))) {
            return NOTHING;
        }
        int numbers = Marker.skip(page, start);
        if (numbers == start) {
            numbers = page.dotGap(end);
        }
        char first = page.at(numbers);
        if (!Letters.digit(first) && !Letters.upper(first)) {
            return NOTHING;
        }
        if (Letters.lowered(page.at(start)) == 's' && inProse(page, numbers)) {
            return NOTHING;
        }
        boolean several = Marker.several(page, start, numbers);
        int done = Letters.digit(first) ? ofTitle(scan, start, numbers, several) : NOTHING;
        if (done > 0) {
            return done;
        }
        if (!several && signBehind(page, numbers)) {
            return NOTHING;
        }
        scan.signsRead = numbers;
        SectionList list = scan.sections;
        boolean read =
                list.isOneOfAnyManner(page, numbers) || list.read(page, numbers, SectionList.Manner.STATE, several);
        return read ? leftWaiting(scan, start, list.end) : NOTHING;
    }

    /** Whether a plain section stands there and a word behind it that leads to no law and no number: "section 5 requires". */
    private static boolean inProse(Page page, int numbers) {
        int end = page.digitsEnd(numbers);
        char next = page.at(page.gap(end));
        return end > numbers
                && Letters.lower(next)
                && !Letters.letterOrDigit(page.at(end))
                && LEADS_ON.indexOf(next) < 0;
    }

    /** Of {@code § 1, § 2 of the Act} the last sign alone waits for its law. */
    private static boolean signBehind(Page page, int numbers) {
        int end = page.digitsEnd(numbers);
        int next = end > numbers ? SectionList.nextItem(page, SectionNumbers.subsections(page, end)) : -1;
        return next > 0 && Letters.digit(page.at(next)) && page.at(page.gapBack(next) - 1) == '§';
    }

    private static int ofTitle(Scan scan, int start, int numbers, boolean several) {
        SectionList list = scan.sections;
        if (start < scan.listRead) {
            return NOTHING;
        }
        if (TitleBehind.read(scan, start, UnitedStatesCode.TITLES, SectionList.Manner.TITLE) > 0) {
            return TitleOfCode.named(scan, start, start);
        }
        if (!list.read(scan.page, numbers, SectionList.Manner.TITLE, several)) {
            return ofRegulations(scan, start, numbers, several);
        }
        scan.listRead = list.end;
        int title = TitleOfCode.titleEnd(scan.page, list.end);
        int done = TitleOfCode.read(scan, start, list.end, title);
        boolean may = title > 0 || list.mayBeLonger(scan.page);
        return done < 0 && may ? ofRegulations(scan, start, numbers, several) : done;
    }

    private static int ofRegulations(Scan scan, int start, int numbers, boolean several) {
        SectionList list = scan.sections;
        return list.read(scan.page, numbers, SectionList.Manner.REGULATION, several)
                ? TitleOfCode.ofRegulations(scan, start, list.end)
                : NOTHING;
    }

    /** Past a comma, "of" and "the", as far as they stand there. */
    static int of(Page page, int i) {
        int at = page.commaGap(i);
        int of = page.word(at, "of");
        at = of > 0 ? page.gap(of) : at;
        int the = of > 0 ? Math.max(page.word(at, "the"), page.word(at, "that")) : -1;
        return the > 0 ? page.gap(the) : at;
    }

    private static int leftWaiting(Scan scan, int start, int numbersEnd) {
        Page page = scan.page;
        int law = of(page, pastPart(page, numbersEnd));
        boolean joined = law > page.gap(numbersEnd) || StateLaws.beginsLaw(page, law);
        if (joined && Letters.letter(page.at(law))) {
            scan.waitingStart = start;
            scan.waitingEnd = numbersEnd;
            scan.waitingFor = law;
            return NOTHING;
        }
        return scan.context.office() == Jurisdiction.DISTRICT_OF_COLUMBIA ? ofTheDistrict(scan, start) : NOTHING;
    }

    /** Past the part in "Chapter 501, Part II, Florida Statutes". */
    private static int pastPart(Page page, int end) {
        int part = page.word(page.commaGap(end), "part");
        int number = part > 0 ? page.gap(part) : -1;
        int numberEnd = number > 0 ? SectionNumbers.alnum(page, number) : -1;
        return numberEnd > number && numberEnd - number <= 4 ? numberEnd : end;
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
        int numberEnd = list.ends[0];
        scan.citeState(CitationType.STATE_CODE, start, numberEnd, list.end, "own-code", StateLaws.SURE);
        return list.end;
    }
}

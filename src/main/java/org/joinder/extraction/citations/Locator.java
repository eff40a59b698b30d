package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/**
 * Where in a state's law: {@code tit. 24, § 183}, {@code ch. 93A}, {@code 2018, section 8.01}. The number ends before an
 * "et seq.", the whole after it, the edition in parentheses behind that.
 */
record Locator(int numberEnd, int end, int editionEnd, boolean marked) {

    private static final int MOST_PARTS = 4;
    private static final int LONGEST_EDITION = 40;

    /** Reads what follows the name of a law; null when no number does. */
    static @Nullable Locator read(Scan scan, int nameEnd, boolean regulation) {
        Page page = scan.page;
        int end = -1;
        int numberEnd = -1;
        boolean marked = false;
        int at = Subject.skip(page, pastSupplement(page, page.commaGap(nameEnd)), regulation);
        for (int part = 0; part < MOST_PARTS; part++) {
            int numbers = afterMarker(page, at);
            boolean sign = numbers > at;
            numbers = sign && regulation ? Subject.skip(page, numbers, true) : numbers;
            boolean several = sign && Marker.several(page, at, numbers);
            if (!sign && part > 0 || !scan.sections.read(page, numbers, SectionList.Manner.STATE, several)) {
                break;
            }
            marked |= sign;
            end = spacedEnd(page, scan.sections.end);
            numberEnd = end > scan.sections.end ? end : scan.sections.ends[scan.sections.count - 1];
            at = page.commaGap(end);
        }
        return end < 0 ? null : new Locator(numberEnd, end, editionEnd(page, end), marked);
    }

    /** Past {@code 2021 Supp.} or {@code 2021,} in front of the number or the sign of a section. */
    private static int pastSupplement(Page page, int i) {
        int year = page.digitsEnd(i);
        if (year - i != 4) {
            return i;
        }
        int supplement = page.word(page.gap(year), "supp");
        int number = supplement > 0 ? page.dotGap(supplement) : page.commaGap(year);
        return page.at(number) == '§' || supplement > 0 && Letters.digit(page.at(number)) ? number : i;
    }

    private static int afterMarker(Page page, int i) {
        int at = Marker.skip(page, i);
        if (at > i) {
            return at;
        }
        int word = page.wordEnd(i);
        boolean locator = word > i && (LawWords.flags(page, i, word) & LawWords.LOCATOR) != 0;
        return locator ? Marker.skip(page, page.dotGap(word)) : i;
    }

    /** Past blanks that crept into a number, {@code 3 -1202.04}, {@code 0 / 462.04}. */
    private static int spacedEnd(Page page, int end) {
        int sign = page.gap(end);
        boolean joins = Letters.dash(page.at(sign)) && page.at(sign) == '-' || page.at(sign) == '/';
        int next = page.gap(sign + 1);
        boolean spaced = joins && next - end <= 4 && Letters.digit(page.at(next));
        if (!spaced && Letters.dash(page.at(end - 1))) {
            spaced = Letters.digit(page.at(sign));
            next = sign;
        }
        int number = spaced ? SectionNumbers.ofState(page, next) : -1;
        return number > 0 ? SectionNumbers.subsections(page, number) : end;
    }

    /** Past "(West 2010)" or "(2005-06)", or end where no year stands in parentheses. */
    private static int editionEnd(Page page, int end) {
        int open = page.gap(end);
        if (page.at(open) != '(') {
            return end;
        }
        int at = open + 1;
        while (at < open + LONGEST_EDITION && page.at(at) != ')' && page.at(at) != 0) {
            at++;
        }
        int digits = page.digitsStart(at);
        int year = digits == at - 4 ? page.number(digits, at) : page.number(open + 1, page.digitsEnd(open + 1));
        return page.at(at) == ')' && year >= 1800 && year < 2100 ? at + 1 : end;
    }
}

package org.joinder.extraction.citations;

/** Writes USLM identifiers, such as {@code /us/usc/t47/s230/e/1}; numbers with a dash carry an en dash there. */
final class UslmId {

    private UslmId() {}

    static String ofSection(Page page, int title, boolean appendix, SectionList list, int k) {
        StringBuilder id = page.draft().append("/us/usc/t").append(title);
        id.append(appendix ? "a/s" : "/s");
        appendNumber(id, page, list.starts[k], list.numberEnds[k]);
        appendSubsections(id, page, list.numberEnds[k], list.ends[k]);
        return id.toString();
    }

    static String ofRegulation(Page page, int title, SectionList list, int k) {
        int start = list.starts[k];
        int numberEnd = start;
        while (numberEnd < list.ends[k] && page.at(numberEnd) != '(') {
            numberEnd++;
        }
        boolean part = page.digitsEnd(start) == numberEnd;
        StringBuilder id =
                new StringBuilder(28).append("/us/cfr/t").append(title).append(part ? "/pt" : "/s");
        String plain = SectionList.plain(page, start, list.ends[k]);
        int paren = plain.indexOf('(');
        return id.append(paren < 0 || part ? plain.substring(0, part ? numberEnd - start : plain.length()) : plain)
                .toString();
    }

    private static void appendNumber(StringBuilder id, Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = page.at(i);
            id.append(Letters.dash(c) ? '\u2013' : c);
        }
    }

    private static void appendSubsections(StringBuilder id, Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = page.at(i);
            if (c == '(') {
                id.append('/');
            } else if (Letters.letterOrDigit(c)) {
                id.append(c);
            }
        }
    }
}

package org.joinder.extraction.citations;

/** {@code Title 42, Section 1983}: the title and, behind it, the numbers; read before or after the name of their code. */
final class TitleBehind {

    private TitleBehind() {}

    /** Fills {@link Scan#sections} from what stands at i and tells the title, or 0 where no title and section stand. */
    static int read(Scan scan, int i, int most, SectionList.Manner manner) {
        Page page = scan.page;
        int word = page.word(i, "title");
        int number = word > 0 ? page.gap(word) : -1;
        int end = number > 0 ? page.digitsEnd(number) : -1;
        if (end <= number || end - number > 2) {
            return 0;
        }
        int title = page.number(number, end);
        int marker = page.commaGap(end);
        int numbers = Marker.skip(page, marker);
        boolean found = title >= 1 && title <= most && numbers > marker && !Letters.letter(page.at(end));
        return found && scan.sections.read(page, numbers, manner, Marker.several(page, marker, numbers)) ? title : 0;
    }
}

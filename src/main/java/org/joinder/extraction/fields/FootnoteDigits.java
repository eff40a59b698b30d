package org.joinder.extraction.fields;

/** The small digits of footnotes, which lose their place above the line when a page is copied. */
final class FootnoteDigits {

    private static final int MOST = 2;
    private static final int FEWEST_LETTERS = 3;

    private FootnoteDigits() {}

    /** Where the name ends that one or two digits are glued to, as in "Roe1"; the end of the word when it is no name. */
    static int nameEnd(char[] text, int from, int past) {
        int end = past;
        while (end > from && text[end - 1] >= '0' && text[end - 1] <= '9') {
            end--;
        }
        if (end == past || past - end > MOST || end - from < FEWEST_LETTERS || !Letters.isCapital(text[from])) {
            return past;
        }
        for (int at = from + 1; at < end; at++) {
            if (!Character.isLowerCase(text[at])) {
                return past;
            }
        }
        return end;
    }

    /** A number of one or two digits right behind a mark: "withdrawn,”3 said", "Maine,5 Vermont", "Oregon[3]". */
    static boolean isNote(Words words, int word) {
        return words.isNumber(word)
                && words.length(word) <= MOST
                && words.gapHas(word, Gap.COMMA | Gap.QUOTE | Gap.LEFT)
                && !words.gapHas(word, Gap.SPACE | Gap.LINE | Gap.DOLLAR);
    }
}

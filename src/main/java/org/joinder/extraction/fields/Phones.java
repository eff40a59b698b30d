package org.joinder.extraction.fields;

/** American telephone numbers: ten digits in groups of three, three and four, or seven after an area code elsewhere. */
final class Phones {

    private Phones() {}

    static boolean isAt(Words words, int word) {
        return past(words, word) > 0;
    }

    /** The word after the number, or -1. */
    static int past(Words words, int word) {
        if (!words.isNumber(word)) {
            return -1;
        }
        int at = words.length(word) == 1 && words.text[words.start[word]] == '1' ? word + 1 : word;
        if (digits(words, at) == 3
                && digits(words, at + 1) == 3
                && digits(words, at + 2) == 4
                && joins(words, at + 1)
                && joins(words, at + 2)
                && (at == word || joins(words, at))) {
            return at + 3;
        }
        return digits(words, word) == 10 ? word + 1 : -1;
    }

    private static int digits(Words words, int word) {
        return words.isNumber(word) ? words.length(word) : 0;
    }

    private static boolean joins(Words words, int word) {
        return !words.gapHas(
                word, ~(Gap.SPACE | Gap.HYPHEN | Gap.PERIOD | Gap.DASH | Gap.LEFT | Gap.RIGHT | Gap.SLASH));
    }
}

package org.joinder.extraction.fields;

/** Members that are no attorney general of a jurisdiction: counties, cities, agencies, legislatures. */
final class NonState {

    private static final long BODY = Lexicon.group("bodyWord");
    private static final long LINK = Lexicon.group("itemLink");

    private NonState() {}

    /** After a state's name, the words of one of its bodies: "Arizona Legislature". */
    static boolean isBody(Words words, int past) {
        if (words.gap[past] == (Gap.APOSTROPHE) && words.length(past) == 1) {
            return isBody(words, past + 1);
        }
        for (int word = past; word < Math.min(words.count, past + 3); word++) {
            if (!words.isCapital(word) || words.gap[word] != Gap.SPACE) {
                return false;
            }
            if (words.in(word, BODY)) {
                return true;
            }
        }
        return false;
    }

    static Found<String> read(Words words, int from) {
        int past = from + 1;
        while (past < words.count && past - from < 12 && goesOn(words, past)) {
            past++;
        }
        while (past > from + 1 && !words.isCapital(past - 1)) {
            past--;
        }
        return new Found<>(
                Plain.line(words.text, words.start[from], words.end[past - 1]),
                words.span(from, past),
                "body beside the attorneys general",
                0.85);
    }

    private static boolean goesOn(Words words, int word) {
        boolean abbreviated = words.gapHas(word, Gap.PERIOD) && words.length(word - 1) <= 3;
        int allowed = Gap.SPACE | Gap.LINE | Gap.APOSTROPHE | Gap.HYPHEN | (abbreviated ? Gap.PERIOD : 0);
        if (words.gapHas(word, ~allowed)) {
            return false;
        }
        return words.isCapital(word) || words.in(word, LINK) && words.isCapital(word + 1) || words.length(word) == 1;
    }
}

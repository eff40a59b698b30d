package org.joinder.extraction.fields;

/** Where the name of a press contact begins and ends among the words of its line. */
final class ContactName {

    private static final WordSet ROLE = WordSet.of("pressRole");
    private static final long NO_NAME =
            Lexicon.group("pressWord") | Lexicon.group("letterhead") | Lexicon.group("contactLabel");
    private static final long SMALL = Lexicon.group("small");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");

    private ContactName() {}

    /** Past "Assistant Attorney General" in front of a name. */
    static int from(Words words, int start, int end) {
        for (int word = start; word < Math.min(end - 2, start + 2); word++) {
            if (words.is(word, ATTORNEY) && words.is(word + 1, GENERAL) && words.isCapital(word + 2)) {
                return word + 2;
            }
        }
        return start;
    }

    /** "Alabama Attorney General" in the column beside the contacts. */
    static boolean isTitle(Words words, int start, int end) {
        return end - start <= 4 && words.is(end - 1, GENERAL) && words.is(end - 2, ATTORNEY);
    }

    /** Two or three names and no role: a person, whose number follows, where the name above is another column's. */
    static boolean isPerson(Words words, int start, int end) {
        for (int word = start; word < end; word++) {
            if (!words.isCapital(word) || ROLE.has(words.id[word]) || words.in(word, NO_NAME)) {
                return false;
            }
        }
        return end - start == 2 || end - start == 3;
    }

    /** Without the "at" of "Mary Poole at (907) 555-0100". */
    static int past(Words words, int start, int end) {
        int past = end;
        while (past > start + 1 && !words.isCapital(past - 1) && words.in(past - 1, SMALL)) {
            past--;
        }
        return past;
    }

    /** The end of the last word, with the full stop of "Jr." or an initial. */
    static int end(Words words, int past) {
        int at = words.end[past - 1];
        return at < words.text.length && words.text[at] == '.' && words.length(past - 1) <= 2 ? at + 1 : at;
    }

    /** Whether a telephone number or an address stands among the words. */
    static boolean hasReach(Words words, int start, int end) {
        for (int word = start; word < end; word++) {
            if (Phones.isAt(words, word) || word > start && words.gapHas(word, Gap.AT)) {
                return true;
            }
        }
        return false;
    }
}

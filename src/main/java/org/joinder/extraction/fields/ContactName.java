package org.joinder.extraction.fields;

/** Where the name of a press contact begins and ends among the words of its line. */
final class ContactName {

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
}

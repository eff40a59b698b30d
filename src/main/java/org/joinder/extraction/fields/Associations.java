package org.joinder.extraction.fields;

/** Releases that an association of attorneys general issues, which is no office of a jurisdiction. */
final class Associations {

    private static final long KIND = Lexicon.group("association");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int NAAG = Lexicon.id("naag");

    private Associations() {}

    /** The association stands in the header or opens the first sentence. */
    static boolean issues(Layout layout) {
        Words words = layout.words;
        int body = layout.bodyWord();
        for (int line = 0; line < layout.bodyLine; line++) {
            int from = layout.lines.first(line);
            int past = layout.lines.past(line);
            if (isNamedOn(words, from, past)) {
                return true;
            }
        }
        return names(words, body, Math.min(body + 7, words.count)) && !layout.mentions.isNamedIn(body, body + 3);
    }

    static boolean isNamedOn(Words words, int from, int past) {
        return past > from
                && past - from <= 14
                && words.isCapital(from)
                && names(words, from, past)
                && (past - from <= 7 || isTwice(words, from, past));
    }

    /** A page's logo and its title may say the name one after the other. */
    private static boolean isTwice(Words words, int from, int past) {
        int half = (past - from) / 2;
        for (int word = from; word < from + half; word++) {
            if (!words.of(word).equals(words.of(word + half))) {
                return false;
            }
        }
        return half > 1 && (past - from) % 2 == 0;
    }

    private static boolean names(Words words, int from, int past) {
        for (int word = from; word < past; word++) {
            if (words.is(word, NAAG) && words.isUpper(word)) {
                return true;
            }
            if (words.in(word, KIND) && words.isCapital(word) && nearAttorneys(words, word, from, past)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nearAttorneys(Words words, int kind, int from, int past) {
        for (int word = Math.max(from, kind - 3); word < Math.min(past, kind + 4); word++) {
            if (words.is(word, ATTORNEYS) || (words.is(word, ATTORNEY) && word < kind)) {
                return true;
            }
        }
        return false;
    }
}

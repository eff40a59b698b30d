package org.joinder.extraction.fields;

/** A governor in a list of attorneys general: "Governor Ann Lee of the State of Ohio", "Kim Orr, Governor of Utah". */
final class GovernorNamed {

    private static final int GOVERNOR = Lexicon.id("governor");
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final int STATE = Lexicon.id("state");
    private static final int COMMONWEALTH = Lexicon.id("commonwealth");

    private GovernorNamed() {}

    /** Whether the jurisdiction is the one of a governor who is named behind what the word before stands for. */
    static boolean before(Words words, int past, int jurisdiction) {
        int word = jurisdiction - 1;
        while (word > past && isLink(words, word)) {
            word--;
        }
        while (word >= past && !words.is(word, GOVERNOR) && words.isCapital(word) && !words.gapHas(word, Gap.COMMA)) {
            word--;
        }
        return word >= past && words.is(word, GOVERNOR);
    }

    private static boolean isLink(Words words, int word) {
        return words.is(word, OF) || words.is(word, THE) || words.is(word, STATE) || words.is(word, COMMONWEALTH);
    }
}

package org.joinder.extraction.fields;

/** The caption of a court paper, where the parties stand in capitals: those who sue or sign act together. */
final class Parties {

    private static final WordSet SIDES = WordSet.of("courtSide");
    private static final WordSet OTHER_SIDE = WordSet.of("courtOtherSide");
    private static final int REACH = 120;
    private static final int OPENING = 8;
    private static final int OF = Lexicon.id("of");
    private static final int DISTRICT = Lexicon.id("district");
    private static final int AMICI = Lexicon.id("amici");

    private Parties() {}

    /** "STATE OF OHIO; STATE OF IOWA, Plaintiffs, v.": the run is in capitals and its side is named before the other's. */
    static double weight(Words words, Run run) {
        boolean capitals = words.isUpper(run.fromWord()) && words.length(run.fromWord()) > 2;
        return capitals && !isCourt(words, run) && (act(words, run) || areFriends(words, run)) ? 3 : 0;
    }

    /** "EASTERN DISTRICT OF CALIFORNIA". */
    private static boolean isCourt(Words words, Run run) {
        return words.is(run.fromWord() - 1, OF) && words.is(run.fromWord() - 2, DISTRICT);
    }

    /** "BRIEF OF AMICI CURIAE THE STATES OF OHIO, IOWA". */
    private static boolean areFriends(Words words, Run run) {
        for (int word = run.fromWord() - 1; word >= Math.max(0, run.fromWord() - OPENING); word--) {
            if (words.is(word, AMICI)) {
                return true;
            }
        }
        return false;
    }

    private static boolean act(Words words, Run run) {
        int limit = Math.min(words.count, run.pastWord() + REACH);
        for (int word = run.pastWord(); word < limit; word++) {
            int id = words.id[word];
            if (SIDES.has(id)) {
                return words.isCapital(word);
            }
            if (OTHER_SIDE.has(id)) {
                return false;
            }
        }
        return false;
    }
}

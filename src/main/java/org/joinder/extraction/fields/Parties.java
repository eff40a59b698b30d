package org.joinder.extraction.fields;

/** The caption of a court paper, where the parties stand in capitals: those who sue or sign act together. */
final class Parties {

    private static final WordSet SIDES = WordSet.of("courtSide");
    private static final WordSet OTHER_SIDE = WordSet.of("courtOtherSide");
    private static final int REACH = 120;

    private Parties() {}

    /** "STATE OF OHIO; STATE OF IOWA, Plaintiffs, v.": the run is in capitals and its side is named before the other's. */
    static double weight(Words words, Run run) {
        return words.isUpper(run.fromWord()) && words.length(run.fromWord()) > 2 && act(words, run) ? 3 : 0;
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

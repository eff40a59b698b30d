package org.joinder.extraction.fields;

/** Whose title stands beside a run of jurisdictions: attorneys general, or governors. */
final class TitleNear {

    private static final long LINK = Lexicon.group("link");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int AGS = Lexicon.id("ags");
    private static final int GOVERNOR = Lexicon.id("governor");
    private static final int GOVERNORS = Lexicon.id("governors");

    private final Words words;
    private final Mentions mentions;

    TitleNear(Layout layout) {
        this.words = layout.words;
        this.mentions = layout.mentions;
    }

    boolean attorneysNear(Run run, int intro) {
        int from = Math.max(intro, run.fromWord() - 12);
        for (int word = run.fromWord() - 1; word >= from; word--) {
            int id = words.id[word];
            if (id == ATTORNEYS || id == AGS) {
                return true;
            }
            if (id == GOVERNORS) {
                return false;
            }
        }
        return attorneysBeside(run);
    }

    /** Nothing but links or a name parts the title from the state. */
    boolean attorneysBeside(Run run) {
        if (words.is(mentions.past[run.first()], ATTORNEY) || titledNear(run)) {
            return true;
        }
        int word = run.fromWord() - 1;
        while (word > 0
                && run.fromWord() - word < 8
                && words.in(word, LINK)
                && !words.is(word, ATTORNEYS)
                && !words.is(word, AGS)) {
            word--;
        }
        return words.is(word, ATTORNEYS) || words.is(word, AGS);
    }

    /** "Attorney General Kris Mayes of Arizona", "Rob Bonta, Attorney General of California". */
    private boolean titledNear(Run run) {
        for (int word = run.fromWord() - 1; word >= Math.max(0, run.fromWord() - 7); word--) {
            if (words.is(word, ATTORNEY)) {
                return true;
            }
            if (!words.isCapital(word) && words.length(word) > 3) {
                return false;
            }
        }
        return false;
    }

    boolean governorsNear(Run run) {
        for (int word = run.fromWord() - 1; word >= Math.max(0, run.fromWord() - 6); word--) {
            int id = words.id[word];
            if (id == GOVERNORS || id == GOVERNOR) {
                return true;
            }
            if (id == ATTORNEYS || id == ATTORNEY || id == AGS) {
                return false;
            }
        }
        return false;
    }
}

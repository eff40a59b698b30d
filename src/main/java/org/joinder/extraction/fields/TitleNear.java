package org.joinder.extraction.fields;

/** Whose title stands beside a run of jurisdictions: attorneys general, or governors. */
final class TitleNear {

    private static final long LINK = Lexicon.group("link");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int WE = Lexicon.id("we");
    private static final int THE = Lexicon.id("the");
    private static final int FROM = Lexicon.id("from");
    private static final int OF = Lexicon.id("of");
    private static final int ACTING = Lexicon.id("acting");
    private static final int GENERALS = Lexicon.id("generals");
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
            if (id == ATTORNEYS || id == AGS || id == GENERALS) {
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
        if (isTitle(mentions.past[run.first()]) || titledNear(run)) {
            return true;
        }
        int word = run.fromWord() - 1;
        while (word > 0
                && run.fromWord() - word < 8
                && (words.in(word, LINK) || words.is(word, FROM))
                && !words.is(word, ATTORNEYS)
                && !words.is(word, AGS)) {
            word--;
        }
        return words.is(word, ATTORNEYS) || words.is(word, AGS) || words.is(word, GENERALS);
    }

    /** "Attorney General", "Acting Attorney General". */
    private boolean isTitle(int word) {
        return words.is(word, ATTORNEY) || words.is(word, ACTING) && words.is(word + 1, ATTORNEY);
    }

    /** "Attorney General Kris Mayes of Arizona", "Attorneys General Ann Lee of Ohio", "Rob Bonta, Attorney General of California". */
    private boolean titledNear(Run run) {
        for (int word = run.fromWord() - 1; word >= Math.max(0, run.fromWord() - 7); word--) {
            if (words.is(word, ATTORNEY) || words.is(word, ATTORNEYS) && isOf(run.fromWord() - 1)) {
                return true;
            }
            if (!words.isCapital(word) && words.length(word) > 3) {
                return false;
            }
        }
        return false;
    }

    /** "of", "of the". */
    private boolean isOf(int word) {
        return words.is(words.is(word, THE) ? word - 1 : word, OF);
    }

    /** "We, the undersigned Attorneys General of Ohio and Utah, write": those who sign a letter. */
    boolean opensLetter(Run run, int first) {
        return words.is(first, WE) && words.is(first + 1, THE) && run.fromWord() - first <= 8;
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

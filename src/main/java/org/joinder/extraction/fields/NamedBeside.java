package org.joinder.extraction.fields;

/** Members that the lead names beside the issuer: "and Utah Attorney General Ann Lee filed", "has joined Ohio in suing". */
final class NamedBeside {

    private static final long JOIN = Lexicon.group("joinStrong");
    private static final long LEAD = Lexicon.group("leadWord");
    private static final long ACTION = Lexicon.group("action");
    private static final WordSet DOING = WordSet.of("doing");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int GENERAL = Lexicon.id("general");
    private static final int AG = Lexicon.id("ag");
    private static final int AND = Lexicon.id("and");
    private static final int WITH = Lexicon.id("with");
    private static final int IN = Lexicon.id("in");
    private static final int TO = Lexicon.id("to");
    private static final int BY = Lexicon.id("by");
    private static final int JOINING = Lexicon.id("joining");
    private static final int ARE = Lexicon.id("are");
    private static final int WERE = Lexicon.id("were");
    private static final int ADDITION = Lexicon.id("addition");
    private static final int COALITION = Lexicon.id("coalition");
    private static final int MOST = 6;

    private final Words words;
    private final Mentions mentions;
    private final int lead;

    NamedBeside(Layout layout) {
        this.words = layout.words;
        this.mentions = layout.mentions;
        this.lead = layout.leadPast(3);
    }

    /** How much speaks for the run as members named beside the issuer, in the sentence that starts at first. */
    double beside(Run run, int first) {
        if (run.size() <= MOST && leadWith(run, first)) {
            return 1.5;
        }
        if (run.size() <= MOST && isAddedTo(run)) {
            return 3;
        }
        if (run.size() > MOST || run.fromWord() >= lead) {
            return 0;
        }
        if (isLedBy(run)) {
            return 0.5;
        }
        if (joinedInAction(run) || actTogether(run)) {
            return 1.5;
        }
        int link = linkBefore(run, first);
        if (link < 0 || !titledBefore(link, first)) {
            return 0;
        }
        return words.is(link, WITH) || actsAfter(run, 9) ? 1.5 : 0;
    }

    /** "Wyoming Attorney General Ann Lee and Utah Attorney General Kim Orr have sent". */
    private boolean actTogether(Run run) {
        int second = run.first() + 1;
        return run.size() >= 2
                && words.is(mentions.past[run.first()], ATTORNEY)
                && (words.is(mentions.past[second], ATTORNEY) || words.gapHas(mentions.word[second], Gap.LEFT))
                && actsAfter(run, 13);
    }

    /** "a coalition of 18 states and 16 cities, led by Ohio". */
    private boolean isLedBy(Run run) {
        int by = run.fromWord() - 1;
        if (!words.is(by, BY) || !words.in(by - 1, LEAD) || !words.gapHas(by - 1, Gap.COMMA)) {
            return false;
        }
        for (int word = by - 2; word > Math.max(0, by - 25); word--) {
            if (words.is(word, COALITION)) {
                return true;
            }
        }
        return false;
    }

    /** "In addition to Ohio and Utah, the 23-state coalition includes". */
    private boolean isAddedTo(Run run) {
        int to = run.fromWord() - 1;
        if (!words.is(to, TO) || !words.is(to - 1, ADDITION) || !words.gapHas(run.pastWord(), Gap.COMMA)) {
            return false;
        }
        for (int word = run.pastWord(); word < run.pastWord() + 8; word++) {
            if (words.in(word, JOIN) || words.is(word, COALITION)) {
                return true;
            }
        }
        return false;
    }

    /** "has joined Alabama and Montana in a letter", "joins Ohio in suing". */
    private boolean joinedInAction(Run run) {
        int after = run.pastWord();
        if (!words.in(run.fromWord() - 1, JOIN) || !words.is(after, IN) && !words.is(after, TO)) {
            return false;
        }
        for (int word = after + 1; word < after + 6; word++) {
            if (words.in(word, ACTION) || word == after + 1 && isGerund(word) || words.is(after, TO)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGerund(int word) {
        int end = word < words.count ? words.end[word] : 0;
        return end > 5 && words.length(word) > 4 && words.text[end - 1] == 'g' && words.text[end - 3] == 'i';
    }

    /** "co-led the lawsuit with California and Massachusetts", "filed a brief, with Ohio, Utah and Texas". */
    private boolean leadWith(Run run, int first) {
        int with = run.fromWord() - 1;
        if (!words.is(with, WITH)) {
            return false;
        }
        boolean led = false;
        boolean action = false;
        for (int word = Math.max(first, with - 12); word < with; word++) {
            led |= words.in(word, LEAD) && with - word <= 5;
            action |= words.in(word, ACTION);
        }
        return action && (led || run.size() >= 3 && words.gapHas(with, Gap.COMMA | Gap.LEFT));
    }

    /** The "and" or "with" in front of the run, past a title and a name, or -1. */
    private int linkBefore(Run run, int first) {
        int word = run.fromWord() - 1;
        boolean titled = words.is(mentions.past[run.first()], ATTORNEY) || words.is(mentions.past[run.first()], AG);
        while (word > first && run.fromWord() - word <= 8) {
            if (words.is(word, AND) || words.is(word, WITH)) {
                return titled ? word : -1;
            }
            titled |= words.is(word, ATTORNEY) || words.is(word, ATTORNEYS) || words.is(word, AG);
            if (!words.isCapital(word) && words.length(word) > 3) {
                return -1;
            }
            word--;
        }
        return -1;
    }

    /** The issuer's own title and name stand in front of the link. */
    private boolean titledBefore(int link, int first) {
        for (int word = link - 1; word >= Math.max(first, link - 9); word--) {
            boolean title = words.is(word, AG) || words.is(word, GENERAL) && words.is(word - 1, ATTORNEY);
            if (title) {
                return words.isCapital(word);
            }
        }
        return false;
    }

    private boolean actsAfter(Run run, int reach) {
        for (int word = run.pastWord(); word < run.pastWord() + reach; word++) {
            if (words.in(word, DOING) && !words.isCapital(word)) {
                return true;
            }
            if (words.gapHas(word, Gap.STOP) && words.length(word - 1) > 2) {
                return false;
            }
        }
        return false;
    }

    /** "Joining Utah and Nevada were the states of …": those whom others join are members too. */
    boolean isJoined(Run run, int first) {
        return run.size() <= 4
                && run.fromWord() - first <= 1
                && words.is(run.fromWord() - 1, JOINING)
                && !words.gapHas(run.fromWord(), Gap.COLON)
                && (words.is(run.pastWord(), ARE) || words.is(run.pastWord(), WERE) || words.is(run.pastWord(), IN));
    }

    /** "led by Attorneys General Ann B. Lee of Ohio": the name stands between the word and the state. */
    boolean isLedByTitled(Run run, int intro) {
        for (int word = Math.max(intro, run.fromWord() - 11); word < run.fromWord() - 1; word++) {
            if (words.in(word, LEAD) && words.is(word + 1, BY) && words.is(word + 2, ATTORNEYS)) {
                return true;
            }
        }
        return false;
    }

    /** "Ohio Attorney General Ann Lee and Utah Attorney General Kim B. Orr are co-leading". */
    boolean leadsAfter(Run run, int past) {
        for (int word = run.pastWord(); word < Math.min(past, run.pastWord() + 8); word++) {
            if (IssuerLeads.isVerb(words, word)) {
                return true;
            }
        }
        return false;
    }

    /** "The Arizona Legislature and the Texas Commission on Soil also joined the petition". */
    boolean joinsAfter(Run run) {
        for (int word = run.pastWord(); word < Math.min(words.count, run.pastWord() + 9); word++) {
            if (words.in(word, JOIN) && !words.isCapital(word)) {
                return true;
            }
            if (words.gapHas(word, Gap.STOP)) {
                return false;
            }
        }
        return false;
    }
}

package org.joinder.extraction.fields;

/** States told with what they do: "The states filing the comment are Ohio, Iowa and Utah", "Guam also signed the letter". */
final class ActingStates {

    private static final long JOINED = Lexicon.group("joinStrong");
    private static final long JOINS = JOINED | Lexicon.group("joinWeak");
    private static final long LEAD = Lexicon.group("leadWord");
    private static final int JOINED_WORD = Lexicon.id("joined");
    private static final int CO = Lexicon.id("co");
    private static final int ALSO = Lexicon.id("also");
    private static final long ACTION = Lexicon.group("action");
    private static final int STATES = Lexicon.id("states");
    private static final WordSet LISTS = WordSet.of("lists");
    private static final int COALITION = Lexicon.id("coalition");
    private static final int ARE = Lexicon.id("are");
    private static final int INCLUDE = Lexicon.id("include");
    private static final int IN = Lexicon.id("in");
    private static final int ON = Lexicon.id("on");
    private static final int REACH = 7;

    private ActingStates() {}

    static double weight(Words words, Run run) {
        if (words.is(run.pastWord(), ALSO)) {
            return alsoActs(words, run.pastWord() + 1) ? 3 : 0;
        }
        int verb = run.fromWord() - 1;
        if (run.size() < 3 || !words.in(verb, LISTS)) {
            return 0;
        }
        if (!words.is(verb, ARE) && words.is(verb - 1, COALITION)) {
            return 2;
        }
        if (!words.is(verb, ARE) && !words.is(verb, INCLUDE)) {
            return 0;
        }
        boolean action = false;
        for (int word = verb - 1; word >= Math.max(0, verb - REACH); word--) {
            action |= words.in(word, ACTION);
            if (words.is(word, STATES)) {
                boolean acts = words.in(word + 1, JOINS) || words.is(word + 1, IN) || words.is(word + 1, ON);
                return action && acts ? 2 : 0;
            }
        }
        return 0;
    }

    /** "Connecticut and Illinois led the investigation", "Ohio co-led a brief". */
    static boolean lead(Words words, Run run) {
        int verb = run.pastWord() + (words.is(run.pastWord(), CO) ? 1 : 0);
        return run.size() <= 4
                && words.in(verb, LEAD)
                && words.follows(run.pastWord())
                && (words.in(verb + 1, ACTION) || words.in(verb + 2, ACTION) || words.in(verb + 3, ACTION));
    }

    /** "led by Ohio", and not the Iowa of "Ohio led the brief and was joined by Iowa". */
    static boolean isLeadBefore(Words words, int from, int to) {
        for (int word = to - 1; word >= Math.max(from, to - REACH) && !words.is(word, JOINED_WORD); word--) {
            if (words.in(word, LEAD)) {
                return true;
            }
        }
        return false;
    }

    /** "Guam and the District of Columbia also signed the letter". */
    private static boolean alsoActs(Words words, int verb) {
        return words.in(verb, JOINED)
                && !words.isCapital(verb)
                && (words.in(verb + 1, ACTION) || words.in(verb + 2, ACTION) || words.in(verb + 3, ACTION));
    }
}

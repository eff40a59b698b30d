package org.joinder.extraction.fields;

/** What the words beside a telling word make of it. */
final class KindWords {

    private static final long BILL = Lexicon.group("bill");
    private static final long FEDERAL = Lexicon.group("federal");
    private static final long SIGN_INTO_LAW = Lexicon.group("signsLaw");
    private static final long ADDRESSEE = Lexicon.group("addressee");
    private static final WordSet SETTLED_WITH = WordSet.of("settledWith");
    private static final WordSet FILED = WordSet.of("filed");
    private static final WordSet PETITIONS = WordSet.of("petitions");
    private static final WordSet REJECTS = WordSet.of("rejects");
    private static final long JOIN = Lexicon.group("joinStrong");
    private static final double[] JOINED_BRIEF = {7, 7, 7, 7, 7};
    private static final double[] COURT_BRIEF = {4, 4, 4, 3, 1};
    private static final double[] OTHER_BRIEF = {0, 0, 0, 0, 0};
    private static final WordSet PAYS = WordSet.of("pays");
    private static final WordSet MUST = WordSet.of("must");
    private static final WordSet OWN = WordSet.of("own");
    private static final WordSet PUBLIC = WordSet.of("publicWord");
    private static final int OF_ALL = Lexicon.id("public");
    private static final int FROM = Lexicon.id("from");
    private static final int FOR = Lexicon.id("for");
    private static final int REVIEW = Lexicon.id("review");
    private static final int COURT = Lexicon.id("court");
    private static final int THE = Lexicon.id("the");
    private static final int BETWEEN = Lexicon.id("between");
    private static final int AGREEMENT = Lexicon.id("agreement");
    private static final int NOT = Lexicon.id("not");
    private static final int OF = Lexicon.id("of");
    private static final int COMPLAINT = Lexicon.id("complaint");

    private KindWords() {}

    static boolean isStateBill(Words words, int word) {
        return words.in(word + 1, BILL) || words.in(word - 1, SIGN_INTO_LAW);
    }

    /** "federal legislation", "bill of complaint": no bill of the office's own state. */
    static boolean isOfOthers(Words words, int word) {
        return words.in(word - 1, FEDERAL) || words.is(word + 1, OF) && words.is(word + 2, COMPLAINT);
    }

    /** What a brief weighs in each zone: one that states led or joined, one before a court, or any other. */
    static double[] ofBrief(Words words, int word) {
        if (words.is(word - 1, THE) && words.in(word - 2, JOIN)) {
            return JOINED_BRIEF;
        }
        return isBeforeCourt(words, word) || isFiled(words, word) ? COURT_BRIEF : OTHER_BRIEF;
    }

    /** "rejecting the department's settlement". */
    static boolean isRejected(Words words, int word) {
        for (int at = word - 1; at > Math.max(0, word - 13) && !words.gapHas(at + 1, Gap.BLANK); at--) {
            if (words.in(at, REJECTS)) {
                return true;
            }
        }
        return false;
    }

    /** "Supreme Court brief", "a brief in the Supreme Court". */
    private static boolean isBeforeCourt(Words words, int word) {
        return words.is(word - 1, COURT) || words.is(word + 4, COURT) || words.is(word + 5, COURT);
    }

    /** "filed a brief", "a brief filed today". */
    private static boolean isFiled(Words words, int word) {
        for (int at = word - 3; at < word + 2; at++) {
            if (at >= 0 && FILED.has(words.id[at])) {
                return true;
            }
        }
        return false;
    }

    /** "petition for review", "petitioning the Court of Appeals". */
    static boolean isForReview(Words words, int word) {
        if (words.is(word + 1, FOR) && words.is(word + 2, REVIEW)) {
            return true;
        }
        return isCourtNamed(words, word) && !words.isCapital(word) && PETITIONS.has(words.id[word]);
    }

    /** "will not sue", "decision not to sue". */
    static boolean isDenied(Words words, int word) {
        return words.is(word - 1, NOT) || words.is(word - 2, NOT);
    }

    /** Neither "public comments" nor "will not comment". */
    static boolean isOwnComment(Words words, int word) {
        return !words.is(word - 1, OF_ALL) && !isDenied(words, word);
    }

    /** A claim or a party follows a verb such as "settled". */
    static boolean isSettledWithParty(Words words, int word) {
        boolean party = false;
        for (int next = word + 1; next < word + 5; next++) {
            party |= words.in(next, SETTLED_WITH);
        }
        return party;
    }

    /** "the principles of the global agreement" speaks of one that was made before. */
    static boolean isKnown(Words words, int word) {
        for (int at = word - 1; at > word - 4; at--) {
            if (words.is(at, THE)) {
                return !words.in(word + 1, SETTLED_WITH) && !words.is(word + 1, BETWEEN) && words.is(word, AGREEMENT);
            }
        }
        return false;
    }

    /** "urges the Supreme Court". */
    static boolean isCourtNamed(Words words, int word) {
        boolean court = false;
        for (int next = word + 1; next < word + 5; next++) {
            court |= words.is(next, COURT) && words.isCapital(next);
        }
        return court;
    }

    /** "today's agreement, Veld must refund …": an agreement that somebody pays for. */
    static boolean isPaidFor(Words words, int word) {
        boolean pays = false;
        for (int next = word + 1; next < word + 9; next++) {
            pays |= words.in(next, PAYS) && words.in(next - 1, MUST);
        }
        return pays;
    }

    /** "a letter from Commissioner Hale": not one that attorneys general sent. */
    static boolean isFromOthers(Words words, int word) {
        if (!words.is(word + 1, FROM)) {
            return false;
        }
        boolean own = false;
        for (int next = word + 2; next < word + 7; next++) {
            own |= words.isNumber(next) || words.in(next, OWN);
        }
        return !own;
    }

    /** "a consumer complaint": what somebody sends the office, no suit. */
    static boolean isOfConsumers(Words words, int word) {
        return words.in(word - 1, PUBLIC);
    }

    static boolean isOfficialNamed(Words words, int word) {
        boolean official = false;
        for (int next = word + 1; next < word + 5; next++) {
            official |= words.in(next, ADDRESSEE) && words.isCapital(next);
        }
        return official;
    }
}

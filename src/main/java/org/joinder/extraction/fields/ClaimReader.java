package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Reads one number as the size of a coalition: "49 other", "a coalition of 50", "39 states and the District". */
final class ClaimReader {

    static final long NUMBER = Lexicon.group("number");
    private static final long MORE = Lexicon.group("more");
    private static final long ADJECTIVE = Lexicon.group("adjective");
    private static final long COUNTED = Lexicon.group("counted");
    private static final long TOGETHER = Lexicon.group("together");
    private static final long LEAD = Lexicon.group("leadWord");
    private static final long ACTION = Lexicon.group("action");
    private static final long BESIDE = Lexicon.group("beside");
    private static final long SIGNED = Lexicon.group("signedBy");
    private static final long SIGNS = Lexicon.group("signs");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int AGS = Lexicon.id("ags");
    private static final int AND = Lexicon.id("and");
    private static final int OF = Lexicon.id("of");
    private static final int FROM = Lexicon.id("from");
    private static final int OTHERS = Lexicon.id("others");
    private static final int TERRITORIES = Lexicon.id("territories");
    private static final int ONE = Lexicon.id("one");
    private static final int COLLEAGUES = Lexicon.id("colleagues");

    /** "38 other states had not": these stand aside. */
    private static final int NOT = Lexicon.id("not");

    private final Words words;
    private final Mentions mentions;
    private final int word;
    private final @Nullable Jurisdiction office;
    private int value;
    private boolean others;
    private boolean attorneys;
    private boolean beyond;
    private int nounPast;

    private ClaimReader(Words words, Mentions mentions, int word, @Nullable Jurisdiction office) {
        this.words = words;
        this.mentions = mentions;
        this.word = word;
        this.office = office;
    }

    static @Nullable Claim at(Words words, Mentions mentions, int word, @Nullable Jurisdiction office) {
        return countsOn(words, Numbers.past(words, word)) && !ClaimNoun.isGuess(words, word)
                ? new ClaimReader(words, mentions, word, office).read()
                : null;
    }

    private @Nullable Claim read() {
        value = Numbers.value(words, word);
        int past = Numbers.past(words, word);
        if (value < 1 || value > 60 || words.gapHas(word, Gap.DOLLAR)) {
            return null;
        }
        if (ClaimNoun.isCompound(words, past)) {
            return claim(false, 3, past + 2, "size of a coalition");
        }
        if (value < 2 && !words.in(past, MORE) || !readNoun(past) || words.is(nounPast + 1, NOT)) {
            return null;
        }
        int states = value;
        addBeyondStates();
        beyond = value > states;
        return judge();
    }

    /** A quick look: what is counted follows, and most numbers stand alone. */
    private static boolean countsOn(Words words, int past) {
        return past < words.count && words.id[past] != Lexicon.UNKNOWN;
    }

    private boolean readNoun(int from) {
        int at = from;
        int limit = words.gapHas(from, Gap.STOP | Gap.BLANK | Gap.COLON) ? from : Math.min(words.count, from + 8);
        while (at < limit) {
            if (at > from
                    && words.gapHas(
                            at, ~(Gap.SPACE | Gap.LINE | Gap.HYPHEN | Gap.COMMA | Gap.PERIOD | Gap.APOSTROPHE))) {
                return false;
            }
            int titled = ClaimNoun.attorneysPast(words, at, others);
            if (titled > 0) {
                attorneys = true;
                nounPast = titled;
                return true;
            }
            if (words.in(at, MORE)) {
                others = true;
                nounPast = at + 1;
                if (words.is(at, OTHERS)) {
                    return true;
                }
            } else if (words.in(at, COUNTED) && !ClaimNoun.isAdjective(words, at)) {
                nounPast = at + 1;
                return true;
            } else if (!words.in(at, ADJECTIVE) && !words.in(at, COUNTED)) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** "39 states and the District of Columbia", "38 states, two territories and the District". */
    private void addBeyondStates() {
        int at = nounPast;
        int limit = Math.min(words.count, nounPast + 14);
        while (at < limit && !ends(at)) {
            int mention = mentions.from(at);
            if (mention < mentions.count && mentions.word[mention] == at) {
                if (mentions.who(mention).kind() == Jurisdiction.Kind.STATE) {
                    return;
                }
                value++;
                at = mentions.past[mention];
                nounPast = at;
            } else if (Numbers.isAt(words, at) && words.is(Numbers.past(words, at), TERRITORIES)) {
                value += Numbers.value(words, at);
                at = Numbers.past(words, at) + 1;
                nounPast = at;
            } else if (ClaimNoun.links(words, at)) {
                at++;
            } else {
                return;
            }
        }
    }

    /** A stop, unless it is the one of "D.C." before a word that goes on. */
    private boolean ends(int at) {
        boolean abbreviated = words.length(at - 1) == 1 && !words.isCapital(at) && !words.gapHas(at, Gap.LINE);
        return words.gapHas(at, Gap.BLANK | Gap.SEMICOLON | Gap.COLON | (abbreviated ? 0 : Gap.STOP));
    }

    private @Nullable Claim judge() {
        int before = word - 1;
        while (before > 0
                && word - before < 4
                && words.in(before, ADJECTIVE)
                && !words.is(before, OF)
                && !words.is(before, AND)) {
            before--;
        }
        boolean together = isTogether(before);
        if (ClaimNoun.isInAll(words, nounPast) || !others && ClaimNoun.includes(words, mentions, nounPast, office)) {
            return claim(false, 3, nounPast, "number in all");
        }
        if (others && ListedBefore.isAboutOthers(words, mentions, word, office)) {
            return null;
        }
        if (others) {
            return claim(
                    true,
                    3,
                    nounPast,
                    "others beside the issuer",
                    value + ListedBefore.count(words, mentions, word, office));
        }
        if (together || words.is(before, OF) && words.is(before - 1, ONE)) {
            return claim(false, 3, nounPast, "size of a coalition");
        }
        if (words.in(before, SIGNED) && words.in(before - 1, SIGNS)) {
            return claim(false, 2, nounPast, "number of those who signed");
        }
        if (words.in(before, BESIDE) && !ClaimNoun.isAuthor(words, before)) {
            return claim(true, 2, nounPast, "number beside the issuer");
        }
        return judgeByNeighbours(before);
    }

    private @Nullable Claim judgeByNeighbours(int before) {
        if (words.in(before, SIGNED) && attorneys && ClaimNoun.isDeed(words, before)
                || words.in(nounPast, TOGETHER)
                || ClaimNoun.isParty(words, before)) {
            return claim(false, 2, nounPast, "number of those who act");
        }
        boolean ofStates = (words.is(before, OF) || words.is(before, FROM) || words.is(before, ClaimNoun.REPRESENTING))
                && attorneysBefore(before, 6);
        if (ofStates) {
            return andBefore(before)
                    ? claim(true, 1, nounPast, "number beside the issuer")
                    : claim(false, 2, nounPast, "number of those who act");
        }
        if (words.is(nounPast - 1, COLLEAGUES) && andBefore(before)) {
            return claim(true, 3, nounPast, "colleagues beside the issuer");
        }
        if (words.is(before, AND) && attorneys) {
            return claim(true, 1, nounPast, "number beside the issuer");
        }
        if (words.in(before, LEAD)) {
            return claim(false, 2, nounPast, "number of those who act");
        }
        boolean acting = attorneys
                ? !words.is(before, ClaimNoun.BY) || words.in(before - 1, ACTION)
                : beyond && ClaimNoun.actsNear(words, before, nounPast);
        return acting ? claim(false, 1, nounPast, "number of attorneys general") : null;
    }

    private boolean isTogether(int before) {
        if (words.in(before, TOGETHER) || words.is(before, OF) && words.in(before - 1, ACTION)) {
            return true;
        }
        if (!words.is(before, OF) && !words.is(before, FROM)) {
            return false;
        }
        for (int at = before - 1; at >= Math.max(0, before - 7); at--) {
            if (words.in(at, TOGETHER)) {
                return true;
            }
            if (words.gapHas(at + 1, Gap.STOP | Gap.BLANK)) {
                return false;
            }
        }
        return false;
    }

    private boolean attorneysBefore(int before, int reach) {
        for (int at = before; at > Math.max(0, before - reach); at--) {
            if (words.is(at, ATTORNEYS) || words.is(at, AGS)) {
                return true;
            }
        }
        return false;
    }

    private boolean andBefore(int before) {
        for (int at = before; at > Math.max(0, before - 6); at--) {
            if (words.is(at, AND) || words.in(at, BESIDE)) {
                return true;
            }
        }
        return false;
    }

    private Claim claim(boolean other, int strength, int past, String rule) {
        return claim(other, strength, past, rule, value);
    }

    private Claim claim(boolean other, int strength, int past, String rule, int count) {
        return new Claim(count, other, beyond, strength, word, Math.min(past, words.count), rule);
    }
}

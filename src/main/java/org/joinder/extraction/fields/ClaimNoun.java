package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What a number counts, and who is said to act. */
final class ClaimNoun {

    static final int BY = Lexicon.id("by");

    static final int REPRESENTING = Lexicon.id("representing");

    private static final long JOINED = Lexicon.group("joinStrong");
    private static final long ACTION = Lexicon.group("action");
    private static final long TOGETHER = Lexicon.group("together");
    private static final long DONE = Lexicon.group("joinWeak");
    private static final long SIGNS = Lexicon.group("signs");
    private static final long SETTLED = Lexicon.group("settle");
    private static final WordSet AGREE = WordSet.of("agree");
    private static final long SUED = Lexicon.group("sue");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int GENERAL = Lexicon.id("general");
    private static final int GENERALS = Lexicon.id("generals");
    private static final int AGS = Lexicon.id("ags");
    private static final int STATE = Lexicon.id("state");
    private static final int AND = Lexicon.id("and");
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int COMMONWEALTH = Lexicon.id("commonwealth");
    private static final int INCLUDING = Lexicon.id("including");
    private static final int MEMBER = Lexicon.id("member");
    private static final int IN = Lexicon.id("in");
    private static final int BETWEEN = Lexicon.id("between");
    private static final int PRINCIPLE = Lexicon.id("principle");
    private static final int ALL = Lexicon.id("all");
    private static final int TOTAL = Lexicon.id("total");
    private static final int ESTIMATED = Lexicon.id("estimated");

    private ClaimNoun() {}

    /** "An estimated 20 attorneys general are to come": nobody counts signatures so. */
    static boolean isGuess(Words words, int word) {
        return words.is(word - 1, ESTIMATED);
    }

    /** The word past "attorneys general", "AGs", "attorney generals", or past "attorneys" when others were said; or 0. */
    static int attorneysPast(Words words, int at, boolean others) {
        if (words.is(at, AGS)) {
            return at + 1;
        }
        boolean plural = words.is(at, ATTORNEYS) && words.is(at + 1, GENERAL);
        if (plural || words.is(at, ATTORNEY) && words.is(at + 1, GENERALS)) {
            return at + 2;
        }
        return others && words.is(at, ATTORNEYS) ? at + 1 : 0;
    }

    /** "49 other state and territorial attorneys general": the first "state" counts nothing. */
    static boolean isAdjective(Words words, int at) {
        return words.is(at, STATE) || words.is(at, ATTORNEYS) && !words.is(at + 1, GENERAL);
    }

    /** "an 18-state coalition", "a 22-member group". */
    static boolean isCompound(Words words, int past) {
        return (words.is(past, STATE) || words.is(past, MEMBER))
                && words.gapHas(past, Gap.HYPHEN | Gap.SPACE)
                && (words.in(past + 1, TOGETHER | ACTION) || words.in(past + 2, TOGETHER | ACTION));
    }

    /** "with 22 states in all". */
    static boolean isInAll(Words words, int past) {
        return words.is(past, IN) && (words.is(past + 1, ALL) || words.is(past + 1, TOTAL)) && words.follows(past + 1);
    }

    /** "with 40 states, including Utah": the office that says so is one of them. */
    static boolean includes(Words words, Mentions mentions, int past, @Nullable Jurisdiction office) {
        int at = mentions.from(past);
        return words.is(past, INCLUDING)
                && at < mentions.count
                && mentions.word[at] == past + 1
                && mentions.who(at) == office;
    }

    /** "19 states, the District and the Commonwealth of Puerto Rico". */
    static boolean links(Words words, int at) {
        return words.is(at, AND) || words.is(at, THE) || words.is(at, COMMONWEALTH) || words.is(at, OF);
    }

    /** "a conference by 16 attorneys general" has authors, where "joined by 16" has company. */
    static boolean isAuthor(Words words, int before) {
        return words.is(before, BY) && !words.in(before - 1, JOINED);
    }

    /** "filed by 16 attorneys general", and no "conference by 16". */
    static boolean isDeed(Words words, int before) {
        return !words.is(before, BY) || words.in(before - 1, JOINED | ACTION | DONE | SIGNS);
    }

    /** "an agreement between the company and 34 states". */
    static boolean isParty(Words words, int before) {
        if (!words.is(before, AND)) {
            return false;
        }
        for (int word = before - 1; word > Math.max(0, before - 8); word--) {
            if (words.is(word, BETWEEN)) {
                return words.in(word - 1, AGREE) || words.in(word - 1, SETTLED) || words.is(word - 1, PRINCIPLE);
            }
        }
        return false;
    }

    /** "39 states and the District joined": a verb or a deed beside the number, no mere statistics. */
    static boolean actsNear(Words words, int from, int past) {
        for (int word = Math.max(0, from - 12); word < Math.min(words.count, past + 10); word++) {
            if (words.in(word, JOINED | ACTION | TOGETHER | SETTLED | SUED)) {
                return true;
            }
        }
        return false;
    }
}

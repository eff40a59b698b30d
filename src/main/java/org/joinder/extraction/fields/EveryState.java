package org.joinder.extraction.fields;

import java.util.EnumSet;
import java.util.Set;
import org.joinder.base.Jurisdiction;

/** Lists given as a whole: "every state except …", "all 50 states, the District of Columbia and three territories". */
final class EveryState {

    private static final long EXCEPT = Lexicon.group("except");
    private static final long STRONG = Lexicon.group("joinStrong");
    private static final long MORE = Lexicon.group("more");
    private static final long AGAIN = Lexicon.group("againWord");
    private static final long TOGETHER = Lexicon.group("together");
    private static final int EVERY = Lexicon.id("every");
    private static final int ALL = Lexicon.id("all");
    private static final int STATE = Lexicon.id("state");
    private static final int STATES = Lexicon.id("states");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int AGS = Lexicon.id("ags");
    private static final int COUNTERPARTS = Lexicon.id("counterparts");
    private static final int FOR = Lexicon.id("for");
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final int NOT = Lexicon.id("not");

    private static final int TERRITORIES = Lexicon.id("territories");
    private static final int S = Lexicon.id("s");
    private static final int US = Lexicon.id("us");
    private static final Jurisdiction[] NOBODY = {};

    private EveryState() {}

    /** The run names those who are left out. */
    static boolean isException(Words words, Run run) {
        int before = run.fromWord() - 1;
        before -= words.is(before, FOR) || words.is(before, OF) || words.is(before, THE) ? 1 : 0;
        before -= words.is(before, FOR) ? 1 : 0;
        return words.in(before, EXCEPT) && statesBefore(words, before);
    }

    static void addTo(Roster roster, Layout layout) {
        Words words = layout.words;
        Marked telling = words.telling;
        for (int at = 0; at < telling.count(); at++) {
            int word = telling.word()[at];
            int id = words.id[word];
            if ((id == EVERY || id == ALL) && isWhole(words, word) && isAboutMembers(layout, word)) {
                add(roster, layout, word);
            }
        }
    }

    private static boolean isWhole(Words words, int word) {
        if (words.is(word, EVERY)) {
            return words.is(word + 1, STATE) || words.in(word + 1, MORE) && words.is(word + 2, STATE);
        }
        if (words.in(word + 1, MORE) && words.is(word + 2, STATES)) {
            return true;
        }
        return Numbers.value(words, word + 1) == 50
                        && (words.is(word + 2, STATES) || words.is(word + 2, STATE) && words.is(word + 3, ATTORNEYS))
                || words.is(word + 1, STATES) && words.in(word + 2, EXCEPT);
    }

    private static boolean isAboutMembers(Layout layout, int word) {
        Words words = layout.words;
        int sentence = layout.sentences.of(word);
        int first = Math.max(layout.sentences.first(sentence), word - 25);
        boolean attorneys = false;
        for (int at = first; at < Math.min(words.count, word + 4); at++) {
            attorneys |= words.is(at, ATTORNEYS) || words.is(at, AGS) || words.is(at, COUNTERPARTS);
        }
        if (words.is(word - 1, OF) && words.in(word - 2, TOGETHER)) {
            return true;
        }
        if (!attorneys) {
            return false;
        }
        for (int at = first; at < Math.min(layout.sentences.past(sentence), word + 25); at++) {
            if (words.in(at, STRONG)) {
                return true;
            }
        }
        return words.is(word + 2, STATE);
    }

    private static void add(Roster roster, Layout layout, int word) {
        Mentions mentions = layout.mentions;
        Words words = layout.words;
        int sentence = layout.sentences.of(word);
        int past = layout.sentences.past(sentence);
        Set<Jurisdiction> out = EnumSet.noneOf(Jurisdiction.class);
        int except = exceptWord(words, word, Math.min(past, word + 12));
        int at = mentions.from(word);
        int back = mentions.count;
        while (at < mentions.count && mentions.word[at] < Math.min(past, word + 80)) {
            if (except >= 0 && mentions.word[at] > except) {
                back = Math.min(
                        back,
                        joinsAgain(words, out.isEmpty() ? mentions.word[at] : mentions.past[at - 1], mentions.word[at])
                                ? at
                                : back);
                if (at < back) {
                    out.add(mentions.who(at));
                } else if (!isDenied(words, except, mentions.word[at])) {
                    addOne(roster, words, mentions, at);
                }
            } else if (mentions.who(at).kind() != Jurisdiction.Kind.STATE
                    && isBeside(words, word, mentions.word[at])
                    && !isDenied(words, word, mentions.word[at])) {
                addOne(roster, words, mentions, at);
            }
            at++;
        }
        addTerritories(roster, words, word, Math.min(past, word + 25));
        for (int before = mentions.from(word) - 1; before >= 0 && mentions.word[before] > word - 14; before--) {
            if (mentions.who(before).kind() != Jurisdiction.Kind.STATE
                    && mentions.word[before] >= layout.sentences.first(sentence)) {
                addOne(roster, words, mentions, before);
            }
        }
        addStates(roster, words, word, out);
    }

    /** "and five U.S. territories" are all of them. */
    private static void addTerritories(Roster roster, Words words, int from, int past) {
        for (int word = from; word < past; word++) {
            if (words.is(word, TERRITORIES) && !isDenied(words, from, word)) {
                boolean named = words.is(word - 1, S) || words.is(word - 1, US);
                int number = words.is(word - 1, S) ? word - 3 : named ? word - 2 : word - 1;
                for (Jurisdiction who : Numbers.value(words, number) == 5 ? Jurisdiction.values() : NOBODY) {
                    if (who.kind() == Jurisdiction.Kind.TERRITORY) {
                        roster.add(new Member(who, words.span(number, word + 1), "all territories", false));
                    }
                }
            }
        }
    }

    private static void addStates(Roster roster, Words words, int word, Set<Jurisdiction> out) {
        String why = out.isEmpty() ? "all states" : "every state but those named";
        for (Jurisdiction who : Jurisdiction.values()) {
            if (who.kind() == Jurisdiction.Kind.STATE && !out.contains(who)) {
                roster.add(new Member(who, words.span(word, word + 2), why, false));
            }
        }
    }

    private static void addOne(Roster roster, Words words, Mentions mentions, int at) {
        roster.add(new Member(
                mentions.who(at), words.span(mentions.word[at], mentions.past[at]), "named beside all states", false));
    }

    /** "but not Guam". */
    private static boolean isDenied(Words words, int from, int word) {
        for (int at = word - 1; at > from; at--) {
            if (words.is(at, NOT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Words words, int from, int word) {
        return word - from < 25;
    }

    /** "except Iowa, along with the District": what follows is on the list again. */
    private static boolean joinsAgain(Words words, int from, int to) {
        for (int word = from; word < to; word++) {
            if (words.in(word, AGAIN)) {
                return true;
            }
        }
        return false;
    }

    private static int exceptWord(Words words, int from, int past) {
        for (int word = from; word < past; word++) {
            if (words.in(word, EXCEPT)) {
                return word;
            }
        }
        return -1;
    }

    private static boolean statesBefore(Words words, int before) {
        for (int word = before - 1; word >= Math.max(0, before - 6); word--) {
            if (words.is(word, STATE) || words.is(word, STATES) || words.is(word, ALL)) {
                return true;
            }
        }
        return false;
    }
}

package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Finds every attorney general that the text speaks of, by title. */
final class Holders {

    static final long SUFFIX = Lexicon.group("suffix");
    static final long PARTICLE = Lexicon.group("particle");
    private static final long NOT_HOLDER = Lexicon.group("notHolder");
    private static final long NOT_NAME = Lexicon.group("notName");
    private static final long WEEKDAY = Lexicon.group("weekday");
    private static final long SMALL = Lexicon.group("small");
    private static final WordSet OTHER_TITLE = WordSet.of("otherTitle");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final int AG = Lexicon.id("ag");
    private static final int OF = Lexicon.id("of");
    private static final int FOR = Lexicon.id("for");
    private static final int THE = Lexicon.id("the");
    private static final int U = Lexicon.id("u");
    private static final int S = Lexicon.id("s");
    private static final int US = Lexicon.id("us");
    private static final int STATES = Lexicon.id("states");
    private static final int UNITED = Lexicon.id("united");
    private static final int SECRETARY = Lexicon.id("secretary");
    private static final int JUSTICE = Lexicon.id("justice");

    private Holders() {}

    static List<Holder> in(Words words, Mentions mentions) {
        List<Holder> found = new ArrayList<>();
        Marked telling = words.telling;
        for (int at = 0; at < telling.count(); at++) {
            int word = telling.word()[at];
            int id = words.id[word];
            if (id == ATTORNEY && words.is(word + 1, GENERAL) && words.isCapital(word)) {
                found.add(read(words, mentions, word, word + 2));
            } else if (id == AG && words.isUpper(word)) {
                found.add(read(words, mentions, word, word + 1));
            } else if (id == SECRETARY
                    && words.is(word + 1, OF)
                    && words.is(word + 2, JUSTICE)
                    && words.isCapital(word)) {
                found.add(read(words, mentions, word, word + 3));
            }
        }
        return found;
    }

    private static Holder read(Words words, Mentions mentions, int title, int past) {
        int at = mentions.from(title);
        Jurisdiction state = null;
        int stateWord = -1;
        if (at > 0 && mentions.past[at - 1] >= title - 1 && bindsBefore(words, mentions.past[at - 1], title)) {
            state = mentions.who(at - 1);
            stateWord = mentions.word[at - 1];
        }
        int after = past;
        if (words.is(past, OF) || words.is(past, FOR)) {
            int place = past + (words.is(past + 1, THE) ? 2 : 1);
            int next = mentions.from(place);
            if (next < mentions.count && mentions.word[next] == place) {
                state = mentions.who(next);
                stateWord = place;
                after = mentions.past[next];
            }
        }
        int namePast = hasOtherTitle(words, after) ? after : namePast(words, after);
        return new Holder(title, after, namePast, state, stateWord, isForeign(words, title, stateWord));
    }

    /** Below "Attorney General of Ohio" another name, and below it "Solicitor General": that is no holder. */
    private static boolean hasOtherTitle(Words words, int nameFrom) {
        if (!words.gapHas(nameFrom, Gap.LINE)) {
            return false;
        }
        int past = namePast(words, nameFrom);
        boolean other = false;
        for (int word = nameFrom + 1; word <= past; word++) {
            other |= words.gapHas(word, Gap.LINE) && words.in(word, OTHER_TITLE);
        }
        return other;
    }

    private static boolean bindsBefore(Words words, int past, int title) {
        if (past == title) {
            return !words.gapHas(title, ~(Gap.SPACE | Gap.LINE | Gap.PERIOD));
        }
        return words.is(past, S) && words.gapHas(past, Gap.APOSTROPHE) && words.follows(title);
    }

    private static boolean isForeign(Words words, int title, int stateWord) {
        int before = stateWord >= 0 && stateWord < title ? stateWord - 1 : title - 1;
        if (words.in(before, NOT_HOLDER) || words.in(title - 1, NOT_HOLDER)) {
            return true;
        }
        return words.is(before, US) && words.isUpper(before)
                || words.is(before, S) && words.is(before - 1, U)
                || words.is(before, STATES) && words.is(before - 1, UNITED);
    }

    /** The word after a personal name that starts at the word; the word itself when there is none. */
    static int namePast(Words words, int from) {
        int word = from;
        while (word < words.count && word - from < 5) {
            if (!joins(words, from, word) || words.start[word] - words.end[word - 1] > 4 || !isNamePart(words, word)) {
                break;
            }
            word++;
        }
        while (word > from && !words.isCapital(word - 1)) {
            word--;
        }
        return word;
    }

    private static boolean joins(Words words, int from, int word) {
        int gap = words.gap[word];
        if (word == from) {
            return !Gap.has(gap, ~(Gap.SPACE | Gap.LINE | Gap.LEFT));
        }
        if (!Gap.has(gap, ~(Gap.SPACE | Gap.LINE | Gap.HYPHEN))) {
            return true;
        }
        if (Gap.has(gap, Gap.PERIOD)) {
            return !Gap.has(gap, ~(Gap.SPACE | Gap.PERIOD | Gap.LINE)) && words.length(word - 1) <= 2;
        }
        if (Gap.has(gap, Gap.COMMA)) {
            return words.in(word, SUFFIX) && words.isCapital(word);
        }
        return Gap.has(gap, Gap.APOSTROPHE | Gap.QUOTE) && words.isCapital(word);
    }

    private static boolean isNamePart(Words words, int word) {
        if (words.isCapital(word)) {
            return !words.in(word, NOT_NAME)
                    && !(words.in(word, WEEKDAY) && !Officeholders.isKnown(words, word))
                    && !(words.in(word, SMALL) && words.length(word) < 5 && !isInitial(words, word));
        }
        return words.in(word, PARTICLE) && words.isCapital(word + 1) && words.follows(word);
    }

    /** The "A." of "Mary A. Poole" is no article. */
    private static boolean isInitial(Words words, int word) {
        return words.length(word) == 1 && words.gapHas(word + 1, Gap.PERIOD) && words.isCapital(word + 1);
    }

    /** The state that the holder's name is followed by, as in "Kris Mayes of Arizona", or null. */
    static @Nullable Jurisdiction homeAfter(Words words, Mentions mentions, int namePast) {
        if (!words.is(namePast, OF)) {
            return null;
        }
        int at = mentions.from(namePast + 1);
        return at < mentions.count && mentions.word[at] == namePast + 1 ? mentions.who(at) : null;
    }
}

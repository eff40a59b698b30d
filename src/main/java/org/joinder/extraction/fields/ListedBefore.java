package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Members named right before a number of others, who are others too. */
final class ListedBefore {

    private static final long BESIDE = Lexicon.group("beside");
    private static final long LINK = Lexicon.group("link");
    private static final int AND = Lexicon.id("and");
    private static final int FROM = Lexicon.id("from");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final int MOST_LINKS = 5;
    private static final int MOST_NAME = 7;

    private ListedBefore() {}

    /** "Texas and 10 other states have sued" opens a sentence about what others do. */
    static boolean isAboutOthers(Words words, Mentions mentions, int word, @Nullable Jurisdiction office) {
        int mention = mentions.from(word) - 1;
        return office != null
                && words.is(word - 1, AND)
                && mention >= 0
                && mentions.past[mention] == word - 1
                && mentions.who(mention) != office
                && words.gapHas(mentions.word[mention], Gap.STOP);
    }

    /** In "joined Missouri and 10 other states", "joined Ohio Attorney General Ann Lee and 10 others" there is one more. */
    static int count(Words words, Mentions mentions, int word, @Nullable Jurisdiction office) {
        int at = andBefore(words, word);
        int more = 0;
        int mention = at < 0 ? -1 : mentions.from(at) - 1;
        while (mention >= 0 && isItem(words, mentions.past[mention], at)) {
            if (mentions.who(mention) == office) {
                return 0;
            }
            more++;
            at = mentions.word[mention];
            mention--;
        }
        int before = at - 1;
        while (more > 0 && before > at - 7 && words.in(before, LINK) && !words.in(before, BESIDE)) {
            before--;
        }
        return more > 0 && words.in(before, BESIDE) ? more : 0;
    }

    /** The "and" of "and 10 others", "and attorneys general from 10 other states", or -1. */
    private static int andBefore(Words words, int word) {
        int at = word - 1;
        while (at >= word - MOST_LINKS && !words.is(at, AND) && (words.in(at, LINK) || words.is(at, FROM))) {
            at--;
        }
        return words.is(at, AND) ? at : -1;
    }

    /** Nothing, an "and", or the title and name of its attorney general, stands between a state and what follows it. */
    private static boolean isItem(Words words, int from, int to) {
        if (to - from <= 1) {
            return true;
        }
        boolean named = words.is(from, ATTORNEY) && words.is(from + 1, GENERAL) && to - from <= MOST_NAME;
        for (int word = from + 2; named && word < to; word++) {
            named = words.isCapital(word) || words.is(word, AND);
        }
        return named;
    }
}

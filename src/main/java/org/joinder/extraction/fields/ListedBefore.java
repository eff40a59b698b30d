package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Members named right before a number of others, who are others too. */
final class ListedBefore {

    private static final long BESIDE = Lexicon.group("beside");
    private static final long LINK = Lexicon.group("link");
    private static final int AND = Lexicon.id("and");

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

    /** In "joined Missouri and 10 other states" Missouri is one more. */
    static int count(Words words, Mentions mentions, int word, @Nullable Jurisdiction office) {
        int more = 0;
        int at = word - 1;
        if (!words.is(at, AND)) {
            return 0;
        }
        int mention = mentions.from(at) - 1;
        while (mention >= 0 && at - mentions.past[mention] <= 1) {
            if (mentions.who(mention) == office) {
                return 0;
            }
            more++;
            at = mentions.word[mention];
            mention--;
        }
        int before = at - 1;
        while (before > at - 7 && words.in(before, LINK) && !words.in(before, BESIDE)) {
            before--;
        }
        return more > 0 && words.in(before, BESIDE) ? more : 0;
    }
}

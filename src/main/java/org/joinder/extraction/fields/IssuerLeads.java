package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;

/** Whether the release says that its own attorney general led: "Attorney General Poole today co-led a coalition". */
final class IssuerLeads {

    private static final long LEAD = Lexicon.group("leadWord");
    private static final long ACTION = Lexicon.group("action");
    private static final long TOGETHER = Lexicon.group("together");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final int AG = Lexicon.id("ag");
    private static final int BY = Lexicon.id("by");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int AND = Lexicon.id("and");
    private static final int IN = Lexicon.id("in");
    private static final int LEADING = Lexicon.id("leading");
    private static final int JOINED = Lexicon.id("joined");
    private static final int JOINS = Lexicon.id("joins");
    private static final int REACH = 10;
    private static final int FOR_ANOTHER = 6;
    private static final int FAR = 40;

    private IssuerLeads() {}

    static boolean says(Layout layout, Jurisdiction office) {
        Words words = layout.words;
        Marked telling = words.telling;
        int limit = telling.from(layout.leadPast(2));
        for (int at = 0; at < limit; at++) {
            int word = telling.word()[at];
            boolean title = words.is(word, AG) && words.isUpper(word)
                    || words.is(word, ATTORNEY) && words.is(word + 1, GENERAL) && words.isCapital(word);
            if (title && isOwn(layout, word, office) && leads(words, word)) {
                return true;
            }
        }
        return false;
    }

    /** A verb of leading, and neither "led by" nor "the Ohio-led". */
    static boolean isVerb(Words words, int word) {
        boolean glued = words.gapHas(word, Gap.HYPHEN) && !words.gapHas(word, Gap.SPACE) && words.length(word - 1) > 2;
        return words.in(word, LEAD) && !glued && !words.is(word + 1, BY);
    }

    private static boolean isOwn(Layout layout, int title, Jurisdiction office) {
        int before = layout.mentions.from(title) - 1;
        return before < 0 || layout.mentions.past[before] != title || layout.mentions.who(before) == office;
    }

    private static boolean leads(Words words, int title) {
        int limit = Math.min(words.count, title + REACH);
        for (int word = title + 1; word < limit && !words.gapHas(word, Gap.COMMA | Gap.BLANK); word++) {
            if (isVerb(words, word)) {
                return deedFollows(words, word);
            }
            if (words.is(word, JOINED) || words.is(word, JOINS)) {
                return joinsInLeading(words, word);
            }
            limit += words.is(word, AND) && words.isCapital(word + 1) ? FOR_ANOTHER : 0;
        }
        return false;
    }

    /** "joined Ohio Attorney General Ann Lee and Utah Attorney General Kim Orr in leading a letter". */
    private static boolean joinsInLeading(Words words, int joins) {
        int limit = Math.min(words.count, joins + FAR);
        for (int word = joins + 1; word < limit && !words.gapHas(word, Gap.BLANK); word++) {
            if (words.is(word, LEADING) && words.is(word - 1, IN)) {
                return deedFollows(words, word);
            }
        }
        return false;
    }

    private static boolean deedFollows(Words words, int verb) {
        for (int word = verb + 1; word < Math.min(words.count, verb + 7); word++) {
            if (words.in(word, ACTION) || words.in(word, TOGETHER) || words.is(word, ATTORNEYS)) {
                return true;
            }
        }
        return false;
    }
}

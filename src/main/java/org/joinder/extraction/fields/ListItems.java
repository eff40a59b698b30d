package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;

/** The items of a list that are no jurisdiction as they stand: misspelt names, and members of another kind. */
final class ListItems {

    private static final long BODY = Lexicon.group("bodyWord");
    private static final int AND = Lexicon.id("and");
    private static final int THE = Lexicon.id("the");
    private static final int AS = Lexicon.id("as");
    private static final int WELL = Lexicon.id("well");
    private static final int ALONG = Lexicon.id("along");
    private static final int WITH = Lexicon.id("with");

    private ListItems() {}

    static void addTo(Roster roster, Layout layout, Run run) {
        Mentions mentions = layout.mentions;
        for (int at = run.first(); at + 1 < run.past(); at++) {
            read(roster, layout.words, mentions.past[at], mentions.word[at + 1]);
        }
        afterLast(roster, layout, run.pastWord());
    }

    private static void read(Roster roster, Words words, int from, int to) {
        int word = from;
        while (word < to) {
            if (words.is(word, AND) || words.is(word, THE)) {
                word++;
                continue;
            }
            int past = itemPast(words, word, to);
            if (opensItem(words, word, from)) {
                item(roster, words, word, past);
            }
            word = Math.max(past, word + 1);
        }
    }

    private static boolean opensItem(Words words, int word, int from) {
        return words.isCapital(word)
                && (word > from || words.gapHas(word, Gap.COMMA | Gap.SEMICOLON | Gap.LINE | Gap.BULLET));
    }

    private static int itemPast(Words words, int from, int to) {
        int word = from + 1;
        while (word < to
                && !words.gapHas(word, Gap.COMMA | Gap.SEMICOLON | Gap.LINE | Gap.BULLET)
                && !(words.is(word, AND) && !words.isCapital(from + 1))) {
            word++;
        }
        return word;
    }

    private static void item(Roster roster, Words words, int from, int past) {
        boolean body = false;
        for (int word = from; word < past; word++) {
            body |= words.in(word, BODY) && words.isCapital(word);
        }
        if (body) {
            roster.addNonState(NonState.read(words, from));
            return;
        }
        int end = past;
        while (end > from + 1 && (words.is(end - 1, AND) || words.is(end - 1, THE))) {
            end--;
        }
        if (end - from > 3) {
            return;
        }
        Jurisdiction meant = Misspelling.of(Plain.line(words.text, words.start[from], words.end[end - 1]));
        if (meant != null) {
            roster.add(new Member(meant, words.span(from, end), "misspelt name in a list", true));
        }
    }

    /** What follows the last jurisdiction: ", and the City and County of San Francisco". */
    private static void afterLast(Roster roster, Layout layout, int from) {
        Words words = layout.words;
        int sentence = layout.sentences.of(from - 1);
        int limit = Math.min(layout.sentences.past(sentence), from + 24);
        int word = from;
        while (word < limit && isJoint(words, word)) {
            word++;
        }
        if (word == from || word >= limit) {
            if (word < limit && words.gapHas(word, Gap.COMMA) && words.isCapital(word)) {
                item(roster, words, word, itemPast(words, word, limit));
            }
            return;
        }
        if (words.isCapital(word)) {
            int past = word;
            while (past < limit
                    && !words.gapHas(past + 1, Gap.COMMA | Gap.STOP | Gap.SEMICOLON)
                    && (words.isCapital(past) || words.isCapital(past + 1))) {
                past++;
            }
            item(roster, words, word, Math.min(limit, past + 1));
        }
    }

    private static boolean isJoint(Words words, int word) {
        return words.is(word, AND)
                || words.is(word, THE)
                || words.is(word, AS) && (words.is(word + 1, WELL) || words.is(word - 1, WELL))
                || words.is(word, WELL)
                || words.is(word, ALONG)
                || words.is(word, WITH);
    }
}

package org.joinder.extraction.fields;

/** Signatures under a letter: "Massachusetts Attorney General" alone in its column, twice or more. */
final class SignatureBlocks {

    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final int OF = Lexicon.id("of");
    private static final int FOR = Lexicon.id("for");
    private static final int STATE = Lexicon.id("state");
    private static final int THE = Lexicon.id("the");

    private SignatureBlocks() {}

    static void addTo(Roster roster, Layout layout) {
        Words words = layout.words;
        Mentions mentions = layout.mentions;
        int[] found = new int[mentions.count];
        int count = 0;
        for (int at = 0; at < mentions.count; at++) {
            if (mentions.word[at] >= layout.bodyWord() && isSignature(words, mentions, at)) {
                found[count++] = at;
            }
        }
        if (count < 2) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int at = found[i];
            roster.add(new Member(
                    mentions.who(at), words.span(mentions.word[at], mentions.past[at]), "signature block", false));
        }
    }

    private static boolean isSignature(Words words, Mentions mentions, int at) {
        int from = mentions.word[at];
        int past = mentions.past[at];
        if (words.is(past, ATTORNEY)
                && words.is(past + 1, GENERAL)
                && words.gap[past] == Gap.SPACE
                && spaces(words, past) < 3) {
            return opensColumn(words, from) && endsColumn(words, past + 2);
        }
        int title = from - 1;
        while (title > 0
                && from - title < 5
                && (words.is(title, OF) || words.is(title, FOR) || words.is(title, STATE) || words.is(title, THE))) {
            title--;
        }
        return words.is(title, GENERAL)
                && words.is(title - 1, ATTORNEY)
                && opensColumn(words, title - 1)
                && endsColumn(words, past);
    }

    private static boolean opensColumn(Words words, int word) {
        return words.gapHas(word, Gap.LINE) || spaces(words, word) >= 3;
    }

    private static boolean endsColumn(Words words, int past) {
        return words.gapHas(past, Gap.LINE) && !words.gapHas(past, Gap.STOP | Gap.COMMA) || spaces(words, past) >= 3;
    }

    private static int spaces(Words words, int word) {
        return word == 0 || word > words.count ? 9 : words.start[word] - words.end[word - 1];
    }
}

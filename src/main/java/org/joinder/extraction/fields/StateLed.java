package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Members named in passing: "the Missouri-led filing", "joined Missouri and 10 other states". */
final class StateLed {

    private static final long LEAD = Lexicon.group("leadWord");
    private static final long MORE = Lexicon.group("more");
    private static final long BESIDE = Lexicon.group("beside");
    private static final int THE = Lexicon.id("the");
    private static final int AND = Lexicon.id("and");

    private StateLed() {}

    static void addTo(Roster roster, Layout layout, @Nullable Jurisdiction office) {
        Words words = layout.words;
        Mentions mentions = layout.mentions;
        int lead = layout.leadPast(3);
        for (int at = 0; at < mentions.count; at++) {
            int past = mentions.past[at];
            Jurisdiction who = mentions.who(at);
            if (who == office || mentions.isCode(at)) {
                continue;
            }
            boolean led = isLed(words, past) || isLedWithNext(words, mentions, at);
            boolean counted = mentions.word[at] < lead
                    && words.is(past, AND)
                    && Numbers.isAt(words, past + 1)
                    && words.in(Numbers.past(words, past + 1), MORE)
                    && words.in(mentions.word[at] - 1, BESIDE);
            if ((led && (roster.size() > 1 || mentions.word[at] < lead)) || counted) {
                roster.add(new Member(
                        who,
                        words.span(mentions.word[at], past),
                        led ? "leads by its name" : "named beside the number of others",
                        false));
                roster.lead(who);
            }
        }
    }

    private static boolean isLed(Words words, int past) {
        return words.gapHas(past, Gap.HYPHEN) && words.in(past, LEAD) && !words.gapHas(past, Gap.SPACE);
    }

    /** "the Ohio- and Utah-led petition", "the Ohio and Utah-led petition". */
    private static boolean isLedWithNext(Words words, Mentions mentions, int at) {
        int past = mentions.past[at];
        boolean paired = words.gapHas(past, Gap.HYPHEN) || words.is(mentions.word[at] - 1, THE);
        return paired
                && words.is(past, AND)
                && at + 1 < mentions.count
                && mentions.word[at + 1] == past + 1
                && isLed(words, mentions.past[at + 1]);
    }
}

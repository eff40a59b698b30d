package org.joinder.extraction.fields;

import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** What the release is about: telling words weigh by where they stand, and the headline weighs most. */
final class KindRule {

    private static final long AMICUS = Lexicon.group("amicus");
    private static final long SETTLE = Lexicon.group("settle");
    private static final long SUE = Lexicon.group("sue");
    private static final long COMPLAIN = Lexicon.group("complain");
    private static final long LETTER = Lexicon.group("letter");
    private static final long BILL = Lexicon.group("bill");
    private static final long FEDERAL = Lexicon.group("federal");
    private static final long CRIME = Lexicon.group("crime");
    private static final long STATEMENT = Lexicon.group("statement");
    private static final WordSet AGREE = WordSet.of("agree");
    private static final WordSet CHALLENGE = WordSet.of("challenge");
    private static final WordSet WARNS = WordSet.of("warns");
    private static final WordSet LAWFUL = WordSet.of("lawful");
    private static final WordSet ASKING = WordSet.of("asking");
    static final long TELLING = AMICUS | SETTLE | SUE | COMPLAIN | LETTER | BILL | FEDERAL | CRIME | STATEMENT;
    private static final WordSet GROUPED = WordSet.ofGroups(TELLING).with(AGREE, CHALLENGE, ASKING);
    private static final int SETTLEMENT = Lexicon.id("settlement");
    private static final int SETTLEMENTS = Lexicon.id("settlements");
    private static final int ACTION = Lexicon.id("action");
    private static final int CONGRESS = Lexicon.id("congress");
    private static final int AGREEMENT = Lexicon.id("agreement");
    private static final int PAY = Lexicon.id("pay");
    private static final int FRIEND = Lexicon.id("friend");
    private static final int COURT = Lexicon.id("court");
    private static final int COMMENT = Lexicon.id("comment");
    private static final int COMMENTS = Lexicon.id("comments");
    private static final int URGES = Lexicon.id("urges");
    private static final int URGE = Lexicon.id("urge");
    private static final int WRITING = Lexicon.id("writing");
    private static final int WROTE = Lexicon.id("wrote");
    private static final int TO = Lexicon.id("to");
    private static final int HOUSE = Lexicon.id("house");
    private static final int SENATE = Lexicon.id("senate");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int SIGNED = Lexicon.id("signed");
    private static final int INTO = Lexicon.id("into");
    private static final int LAW = Lexicon.id("law");
    private static final WordSet BRIEFS = WordSet.of("briefs");
    private static final int DEAR = Lexicon.id("dear");
    private static final long SENDS = Lexicon.group("signs");

    /** Where a word stands: headline, summary, first sentence, first paragraphs, the rest. */
    private static final int ZONES = 5;

    private static final ReleaseKind[] ALL = ReleaseKind.values();

    private final Words words;
    private final double[] score = new double[ALL.length];
    private final int[] firstWord = new int[ALL.length];

    /** One bit for each kind and zone that was weighed already. */
    private long counted;

    private int letters;
    private boolean crime;
    private double federal;
    private boolean ofCongress;
    private boolean billInHeadline;

    private KindRule(Words words) {
        this.words = words;
    }

    static Found<ReleaseKind> of(Layout layout, HeadlineFinder.@Nullable Headline headline) {
        KindRule rule = new KindRule(layout.words);
        int body = layout.bodyWord();
        rule.letterOf(layout);
        int bodyLine = layout.bodyLine < layout.lines.count ? layout.lines.first(layout.bodyLine) : body;
        if (headline != null) {
            rule.weigh(headline.from(), headline.past(), 0);
            rule.weigh(headline.past(), Math.min(bodyLine, headline.past() + 120), 1);
        }
        if (body < layout.words.count) {
            int sentence = layout.sentences.past(layout.sentences.of(body));
            int lead = Math.max(sentence, layout.leadPast(2));
            rule.weigh(body, sentence, 2);
            rule.weigh(sentence, lead, 3);
            rule.weigh(lead, Math.min(layout.words.count, lead + 800), 4);
        }
        if (headline != null && headline.from() >= body && headline.past() < layout.words.count) {
            int below = headline.past();
            rule.weigh(below, layout.sentences.past(layout.sentences.of(below)), 2);
        }
        return rule.decide();
    }

    /** A text that opens with a salutation is a letter, and a comment when its subject says so. */
    private void letterOf(Layout layout) {
        int salutation = LetterTop.salutation(layout);
        if (salutation < 0) {
            return;
        }
        int dear = layout.lines.first(salutation);
        add(ReleaseKind.LETTER, dear, 2, 0, 0, 6, 0, 0);
        for (int word = Math.max(0, dear - 120); word < dear; word++) {
            if (words.is(word, COMMENT) || words.is(word, COMMENTS)) {
                add(ReleaseKind.COMMENT, word, 2, 0, 0, 9, 0, 0);
            }
        }
    }

    private void weigh(int from, int past, int zone) {
        Marked telling = words.telling;
        for (int at = telling.from(from); telling.word()[at] < past; at++) {
            int word = telling.word()[at];
            int id = words.id[word];
            if (GROUPED.has(id)) {
                byGroup(word, zone);
            } else if (WARNS.has(id)) {
                add(ReleaseKind.OTHER, word, zone, 5, 1, 0, 0, 0);
            } else if (id == DEAR && words.isCapital(word) && words.gapHas(word, Gap.LINE)) {
                add(ReleaseKind.LETTER, word, zone, 6, 6, 6, 6, 2);
            } else if (BRIEFS.has(id)) {
                add(ReleaseKind.AMICUS, word, zone, KindWords.ofBrief(words, word));
            } else if (id == FRIEND && words.is(word + 3, COURT)) {
                add(ReleaseKind.AMICUS, word, zone, 7, 7, 7, 7, 2);
            } else if ((id == COMMENT || id == COMMENTS) && KindWords.isOwnComment(words, word)) {
                add(ReleaseKind.COMMENT, word, zone, 5, 5, 6, 6, 1);
            } else if (id == ACTION && words.in(word - 1, LAWFUL)) {
                add(ReleaseKind.LAWSUIT, word, zone, 3, 2, 3, 1.5, 0);
            } else if ((id == WRITING || id == WROTE) && words.is(word + 1, TO)) {
                add(ReleaseKind.LETTER, word, zone, 3, 3, 4, 3, 0);
            } else if ((id == HOUSE || id == SENATE) && KindWords.isStateBill(words, word)) {
                add(ReleaseKind.LEGISLATION, word, zone, 3, 2, 3, 2, 0);
            }
        }
    }

    private void byGroup(int word, int zone) {
        if (words.in(word, ASKING)) {
            asked(word, zone);
        } else if (words.in(word, AMICUS)) {
            add(ReleaseKind.AMICUS, word, zone, 7, 7, 7, 7, 2);
        } else if (words.in(word, SETTLE) && !KindWords.isRejected(words, word)) {
            settled(word, zone);
        } else if (words.in(word, AGREE) && !KindWords.isKnown(words, word)) {
            agreed(word, zone);
        } else if (words.in(word, CHALLENGE) && KindWords.isForReview(words, word)) {
            add(ReleaseKind.LAWSUIT, word, zone, 4, 3, 4, 2, 0);
        } else if (words.in(word, CHALLENGE)) {
            add(ReleaseKind.LAWSUIT, word, zone, 2, 1, 1.5, 0.5, 0);
        } else if (words.in(word, SUE) && !KindWords.isDenied(words, word)) {
            boolean noun = words.in(word - 1, STATEMENT) || words.in(word - 2, STATEMENT);
            add(ReleaseKind.LAWSUIT, word, zone, noun ? 1 : 5, 3, 4, 2, 0);
        } else if (words.in(word, COMPLAIN) && !KindWords.isOfConsumers(words, word)) {
            add(ReleaseKind.LAWSUIT, word, zone, 2, 1.5, 2, 1, 0);
        } else if (words.in(word, LETTER)) {
            if (words.is(word - 1, COMMENT) || KindWords.isFromOthers(words, word)) {
                return;
            }
            letters++;
            boolean sent = words.in(word - 2, SENDS) || words.in(word - 1, SENDS);
            add(ReleaseKind.LETTER, word, zone, 5, 3, sent ? 6 : 4, sent ? 4 : 3, sent ? 2 : 1);
        } else if (words.in(word, BILL) && !KindWords.isOfOthers(words, word)) {
            billInHeadline |= zone == 0;
            add(ReleaseKind.LEGISLATION, word, zone, 3, 2, 3, 1, 0);
        } else if (words.in(word, CRIME)) {
            crime |= zone < 3;
            add(ReleaseKind.OTHER, word, zone, 5, 2, 3, 1, 0);
        } else if (words.in(word, STATEMENT)) {
            boolean following = words.is(word - 1, FOLLOWING);
            add(ReleaseKind.OTHER, word, zone, 4, 2, following ? 4 : 1, following ? 1 : 0, 0);
        } else if (zone < 4) {
            ofCongress |= words.is(word, CONGRESS) && zone < 3;
            federal = Math.min(4, federal + (zone < 3 ? 2 : 1));
        }
    }

    /** "urges Congress to", "called on the agency": what asks an official is mostly a letter, what asks a court a brief. */
    private void asked(int word, int zone) {
        boolean headline = words.is(word, URGES) || words.is(word, URGE);
        boolean official = zone < 3 && !words.in(word - 1, CHALLENGE) && KindWords.isOfficialNamed(words, word);
        double weight = official ? 2 : headline && zone < 2 ? 1.5 : 0;
        ReleaseKind kind = official && KindWords.isCourtNamed(words, word) ? ReleaseKind.AMICUS : ReleaseKind.LETTER;
        add(kind, word, zone, weight, weight, weight, 0, 0);
    }

    /** An agreement is a settlement in other words; to agree is one when money follows. */
    private void agreed(int word, int zone) {
        if (words.is(word + 2, PAY) || KindWords.isPaidFor(words, word)) {
            add(ReleaseKind.SETTLEMENT, word, zone, 4, 3, 4, 2, 0);
        } else if (words.is(word, AGREEMENT)) {
            add(ReleaseKind.SETTLEMENT, word, zone, 3, 2, 2, 1, 0);
        } else {
            add(ReleaseKind.SETTLEMENT, word, zone, 1.5, 0, 0, 0, 0);
        }
    }

    /** A verb such as "settled" says less than the noun, unless a claim or a party follows. */
    private void settled(int word, int zone) {
        boolean noun = words.is(word, SETTLEMENT) || words.is(word, SETTLEMENTS);
        if (noun || zone == 0 || KindWords.isSettledWithParty(words, word)) {
            add(ReleaseKind.SETTLEMENT, word, zone, billInHeadline ? 3 : 7, 4, 5, 2, 0);
        }
    }

    private void add(ReleaseKind kind, int word, int zone, double... weights) {
        int at = kind.ordinal();
        long bit = 1L << at * ZONES + zone;
        if ((counted & bit) == 0 && weights[zone] > 0) {
            counted |= bit;
            if (score[at] == 0) {
                firstWord[at] = word;
            }
            score[at] += weights[zone];
        }
    }

    private Found<ReleaseKind> decide() {
        score[ReleaseKind.LETTER.ordinal()] += letters >= 3 ? 2 : 0;
        score[ReleaseKind.LEGISLATION.ordinal()] -= federal + (ofCongress ? 4 : 0);
        if (score[ReleaseKind.COMMENT.ordinal()] >= 6) {
            score[ReleaseKind.LETTER.ordinal()] -= 3;
        }
        ReleaseKind best = ReleaseKind.OTHER;
        double second = 0;
        for (ReleaseKind kind : ALL) {
            double value = score[kind.ordinal()];
            if (value > score[best.ordinal()]) {
                second = Math.max(second, score[best.ordinal()]);
                best = kind;
            } else if (kind != best) {
                second = Math.max(second, value);
            }
        }
        if (best == ReleaseKind.OTHER && score[ReleaseKind.LEGISLATION.ordinal()] >= 3 && !crime) {
            best = ReleaseKind.LEGISLATION;
        }
        double top = score[best.ordinal()];
        if (top < 2) {
            return new Found<>(ReleaseKind.OTHER, new Span(0, 0), "no telling word", 0.6);
        }
        int word = firstWord[best.ordinal()];
        return new Found<>(
                best,
                words.span(word, word + 1),
                "telling words of the headline and the first paragraphs",
                Math.min(0.99, 0.55 + (top - second) / (2 * top)));
    }
}

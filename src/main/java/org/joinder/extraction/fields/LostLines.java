package org.joinder.extraction.fields;

import org.jspecify.annotations.Nullable;

/**
 * Gives a release that was stored as one long line its lines back: a blank becomes a line's end where the release is
 * marked, dated or says whom to contact, and where its text opens. No word moves.
 */
final class LostLines {

    private static final long MARKER = Lexicon.group("marker");
    private static final long PRESS = Lexicon.group("pressWord");
    private static final long WEEKDAY = Lexicon.group("weekday");
    private static final long FILED_UNDER = Lexicon.group("filedUnder");
    private static final int ON = Lexicon.id("on");
    private static final int FOR = Lexicon.id("for");
    private static final int IMMEDIATE = Lexicon.id("immediate");
    private static final WordSet LABEL = WordSet.of("contactOpening");
    private static final int DEAR = Lexicon.id("dear");

    /** A shorter text may well be one line, and no release is longer. */
    private static final int FEWEST = 60;

    private static final int MOST = 20_000;
    private static final int HEADER = 250;

    /** A quote this far behind the last mark is no further part of the one before. */
    private static final int ATTRIBUTION = 25;

    private final Words words;
    private final char[] text;
    private final int opening;
    private boolean broken;

    private LostLines(Words words) {
        this.words = words;
        this.text = words.text.clone();
        this.opening = LostOpening.of(words, Math.min(words.count, HEADER));
    }

    /** The text with line ends, or null when it has its own or none can be told. */
    static @Nullable String in(Words words) {
        if (words.count < FEWEST || words.count > MOST || words.lines.word[1] < words.count) {
            return null;
        }
        LostLines lost = new LostLines(words);
        lost.header();
        lost.below();
        return lost.broken ? new String(lost.text) : null;
    }

    private void header() {
        int past = Math.max(opening, 0);
        int word = 0;
        while (word < past) {
            word = Math.max(word + 1, partPast(word));
        }
        breakBefore(past);
        int headline = LostOpening.headline(words, 0, past);
        breakBefore(headline);
        breakBefore(repeat(Math.max(headline, 0), past));
    }

    /** Where the headline is said again, or -1. */
    private int repeat(int from, int past) {
        for (int word = from + 4; word < past - 3; word++) {
            if (isSame(from, word) && isSame(from + 1, word + 1) && isSame(from + 2, word + 2)) {
                return word;
            }
        }
        return -1;
    }

    private boolean isSame(int one, int other) {
        return words.of(one).equals(words.of(other));
    }

    /** Puts what starts here on a line of its own when it is a part of a header, and gives the word behind it. */
    private int partPast(int word) {
        if (words.is(word, FOR) && words.is(word + 1, IMMEDIATE) && words.isCapital(word)) {
            return alone(word, word + 3);
        }
        if (words.in(word, MARKER) && words.in(word + 1, MARKER) && words.isCapital(word) && words.follows(word + 1)) {
            return alone(word, word + 2);
        }
        Dates.Written date = Dates.at(words, word);
        if (date != null) {
            int first = words.in(word - 1, WEEKDAY) ? word - 1 : word;
            return alone(words.is(first - 1, ON) && words.in(first - 2, FILED_UNDER) ? first - 2 : first, date.past());
        }
        if (isContact(word)) {
            breakBeforeContact(word);
            return word + 1;
        }
        int reach = Math.max(Phones.past(words, word), mailPast(word));
        if (reach > 0) {
            breakBefore(reach);
        }
        return reach;
    }

    private int alone(int from, int past) {
        breakBefore(from);
        breakBefore(past);
        return past;
    }

    /** "Contact: Ann Lee", "Media contact:", "Contact Communications Director Ann Lee, 505-555-0100". */
    private boolean isContact(int word) {
        if (!words.in(word, LABEL)) {
            return false;
        }
        boolean press = words.in(word - 1, PRESS) && words.isCapital(word - 1);
        if (words.gapHas(word + 1, Gap.COLON)) {
            return press || words.isCapital(word);
        }
        return words.isCapital(word) && (press || words.gapHas(word, Gap.STOP | Gap.QUOTE) && isReachedNear(word));
    }

    private boolean isReachedNear(int word) {
        return words.isCapital(word + 1) && ContactName.hasReach(words, word + 1, Math.min(words.count, word + 9));
    }

    private void breakBeforeContact(int word) {
        boolean press = words.in(word - 1, PRESS) && words.isCapital(word - 1);
        breakBefore(press ? word - 1 : word);
    }

    private int mailPast(int word) {
        int at = MailAddress.at(words, word, words.count);
        while (at > 0 && at + 1 < words.count && !words.gapHas(at + 1, ~(Gap.PERIOD | Gap.HYPHEN))) {
            at++;
        }
        return at < 0 ? -1 : at + 1;
    }

    /** Contacts below the text and the marks that end it. */
    private void below() {
        int quoted = -ATTRIBUTION;
        for (int word = Math.max(opening, 0) + 1; word < words.count; word++) {
            if (isContact(word)) {
                breakBeforeContact(word);
            } else if (words.gapHas(word, Gap.HASH) || isSalutation(word) || isPressRole(word)) {
                breakBefore(word);
            } else if (words.gapHas(word, Gap.QUOTE)) {
                if (word - quoted > ATTRIBUTION && words.gapHas(word, Gap.STOP)) {
                    breakBefore(word);
                }
                quoted = word;
            } else if (isThirty(word)) {
                alone(word, word + 1);
            }
        }
    }

    private boolean isSalutation(int word) {
        return words.is(word, DEAR) && words.isCapital(word) && words.isCapital(word + 1);
    }

    /** "Press Secretary Ann Lee, 505-555-0100" behind a full stop. */
    private boolean isPressRole(int word) {
        return words.in(word, PRESS)
                && words.isCapital(word)
                && words.gapHas(word, Gap.STOP | Gap.QUOTE)
                && isReachedNear(word);
    }

    /** "-30-" ends a release. */
    private boolean isThirty(int word) {
        int dash = Gap.DASH | Gap.HYPHEN;
        return words.value(word) == 30 && words.gapHas(word, dash) && words.gapHas(word + 1, dash);
    }

    private void breakBefore(int word) {
        if (word <= 0 || word >= words.count) {
            return;
        }
        int at = words.start[word] - 1;
        while (at >= words.end[word - 1] && Letters.kind(text[at]) != 0) {
            at--;
        }
        if (at >= words.end[word - 1]) {
            text[at] = '\n';
            broken = true;
        }
    }
}

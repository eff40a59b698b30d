package org.joinder.extraction.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts by acronym or by a phrase: {@code HIPAA}, {@code Title IX}, {@code Section 230}. */
final class ActAliases implements Rule {

    private final Acts.@Nullable Alias acronym;
    private final List<Acts.Alias> phrases;

    /** Whether the phrases begin with a small letter here: believed only where the text names the act otherwise too. */
    private final boolean small;

    private ActAliases(Acts.@Nullable Alias acronym, List<Acts.Alias> phrases, boolean small) {
        this.acronym = acronym;
        this.phrases = phrases;
        this.small = small;
    }

    /** The aliases that are this word or begin with it. */
    static ActAliases beginningWith(String word) {
        return new ActAliases(Acts.loaded().acronym(word), Acts.loaded().phrases(word), false);
    }

    /** The aliases that begin with this word, where it stands without its capital: {@code section 230}. */
    static ActAliases beginningWithSmall(String word) {
        return new ActAliases(null, Acts.loaded().phrases(word), true);
    }

    @Override
    public int read(Scan scan, int start, int end) {
        Page page = scan.page;
        if (acronym != null && !insideName(page, start, end)) {
            return take(scan, acronym, acronym.words()[0], start, end);
        }
        for (Acts.Alias phrase : phrases) {
            int phraseEnd = phraseEnd(page, end, phrase.words());
            if (phraseEnd > 0 && !insideName(page, start, phraseEnd)) {
                int partEnd = partEnd(page, phraseEnd);
                if (ofLaw(page, partEnd)) {
                    return leftWaiting(scan, start, partEnd);
                }
                return small && page.word(page.gap(partEnd), "of") > 0
                        ? NOTHING
                        : take(scan, phrase, page.cut(start, phraseEnd), start, phraseEnd);
            }
        }
        return NOTHING;
    }

    /** Past "(c)(1)" where the name is a section's. */
    private static int partEnd(Page page, int end) {
        return Letters.digit(page.at(end - 1)) ? SectionNumbers.subsections(page, end) : end;
    }

    private int take(Scan scan, Acts.Alias alias, String written, int start, int nameEnd) {
        Page page = scan.page;
        int end = partEnd(page, nameEnd);
        boolean waited = scan.waitingFor == start;
        String section =
                waited ? page.cut(scan.waitingStart, scan.waitingEnd) : end > nameEnd ? page.cut(start, end) : null;
        ActHit.Sign sign = waited ? ActHit.Sign.LAW : scan.signs.around(page, start, end);
        ActHit.Written how = alias.doubtful() || small ? ActHit.Written.AS_DOUBTFUL_ACRONYM : ActHit.Written.AS_ACRONYM;
        int from = waited ? scan.waitingStart : start;
        String own = scan.ownAcronyms.isEmpty() ? null : scan.ownAcronyms.get(written);
        Act act = own == null ? alias.act() : null;
        String name = own == null ? written : own;
        scan.acts.add(new ActHit(act, name, start, end, from, end, 0, section, sign, how));
        return end;
    }

    /** "HIPAA" in "HIPAA Privacy Act" or "X-HIPAA" is part of another name. */
    private static boolean insideName(Page page, int start, int end) {
        if (page.wordBack(page.gapBack(start), "puerto") >= 0) {
            return true;
        }
        int next = page.gap(end);
        boolean act = page.is(next, next + 3, "Act") || page.is(next, next + 3, "ACT");
        boolean dashed =
                Letters.dash(page.at(end)) && Letters.letterOrDigit(page.at(end + 1)) && page.at(end) != '\u2014';
        boolean numbered = Letters.digit(page.at(next)) && next - end == 1 && Letters.upper(page.at(end - 1));
        return act
                || dashed
                || numbered
                || Letters.digit(page.at(end))
                || Letters.dash(page.at(start - 1)) && Letters.letter(page.at(start - 2));
    }

    private static boolean ofLaw(Page page, int end) {
        int of = page.word(page.gap(end), "of");
        int the = of > 0 ? page.word(page.gap(of), "the") : -1;
        return the > 0 && Letters.upper(page.at(page.gap(the)));
    }

    private static int leftWaiting(Scan scan, int start, int end) {
        Page page = scan.page;
        int of = page.word(page.gap(end), "of");
        scan.waitingStart = start;
        scan.waitingEnd = end;
        scan.waitingFor = page.gap(page.word(page.gap(of), "the"));
        return NOTHING;
    }

    /** The end of a phrase whose first word ends here, or -1. */
    private static int phraseEnd(Page page, int firstEnd, String[] words) {
        int end = firstEnd;
        for (int k = 1; k < words.length; k++) {
            int at = Letters.dash(page.at(end)) ? end + 1 : page.gap(end);
            if (at == end || !page.is(at, at + words[k].length(), words[k])) {
                return -1;
            }
            end = at + words[k].length();
        }
        return Letters.letterOrDigit(page.at(end)) ? -1 : end;
    }
}

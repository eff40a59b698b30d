package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/**
 * What the words next to an act's name say: a bill that somebody wants passed, or a law that somebody broke. One per scan.
 */
final class Signs {

    private static final int MOST_WORDS = 6;
    private static final int FAR = 70;
    private static final WordTable<ActHit.Sign> BEFORE = new WordTable<>();
    private static final WordTable<ActHit.Sign> AFTER = new WordTable<>();

    static {
        put(
                BEFORE,
                ActHit.Sign.BILL,
                "pass passes passed passing passage support supports supported supporting oppose opposes");
        put(
                BEFORE,
                ActHit.Sign.BILL,
                "opposed opposing opposition introduce introduces introduced introducing sponsor sponsors");
        put(
                BEFORE,
                ActHit.Sign.BILL,
                "sponsored sponsoring cosponsor cosponsored proposed called bipartisan legislation bill bills");
        put(
                BEFORE,
                ActHit.Sign.BILL,
                "advance reintroduce reintroduced endorse endorsing endorsed endorses enact enacting enactment adopt veto");
        put(
                BEFORE,
                ActHit.Sign.BILL,
                "Pass Passes Passage Support Supports Supporting Oppose Opposes Introduces Sponsors Proposed Bipartisan Enact");
        put(BEFORE, ActHit.Sign.BILL, "sign signs signing Sign Signs consider draft drafted");
        put(
                BEFORE,
                ActHit.Sign.LAW,
                "under violate violates violated violating violation violations pursuant amend amends amending");
        put(
                BEFORE,
                ActHit.Sign.LAW,
                "amendment amendments enforce enforces enforced enforcing enforcement comply complied complies compliance");
        put(
                BEFORE,
                ActHit.Sign.LAW,
                "reauthorize reauthorizes reauthorizing reauthorization repeal repeals repealing enacted section sections");
        put(
                BEFORE,
                ActHit.Sign.LAW,
                "Under Violating Violations Amend Enforce Reauthorize breach breached breaches requirements");
        put(AFTER, ActHit.Sign.BILL, "would bill legislation proposes");
        put(AFTER, ActHit.Sign.LAW, "violations violation violators enforcement requirements claims");
    }

    /** Before the name that starts here nothing was found: who comes back to it need not look farther. */
    private int nothingBefore = -1;

    private static void put(WordTable<ActHit.Sign> table, ActHit.Sign sign, String words) {
        for (String word : words.split(" ")) {
            table.put(word, sign);
        }
    }

    ActHit.Sign around(Page page, int start, int end) {
        ActHit.Sign after = after(page, end);
        return after != null ? after : before(page, start);
    }

    private static ActHit.@Nullable Sign after(Page page, int end) {
        int at = page.gap(Letters.quote(page.at(end)) ? end + 1 : end);
        return AFTER.get(page.chars(), at, page.wordEnd(at));
    }

    private ActHit.Sign before(Page page, int start) {
        int at = start;
        for (int words = 0; words < MOST_WORDS && at > start - FAR; words++) {
            int end = page.gapBack(at);
            while (end > 0
                    && (Letters.quote(page.at(end - 1))
                            || page.at(end - 1) == '('
                            || Letters.dash(page.at(end - 1))
                            || page.at(end - 1) == ',')) {
                end = page.gapBack(end - 1);
            }
            int word = page.wordStart(end);
            if (word == end || end - word > 24) {
                break;
            }
            ActHit.Sign sign = BEFORE.get(page.chars(), word, end);
            if (sign != null) {
                return sign;
            }
            if (word == nothingBefore) {
                break;
            }
            at = word;
        }
        nothingBefore = start;
        return ActHit.Sign.NONE;
    }
}

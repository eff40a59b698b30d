package org.joinder.extraction.citations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words in front of the one that ends an act's name, nearest first, as far as a name may reach. One per scan, reused. */
final class NameWalk {

    private static final int MOST = 24;

    final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final long[] hashes = new long[MOST];
    private final boolean[] capital = new boolean[MOST];
    private final boolean[] plainGap = new boolean[MOST];
    int count;
    private @Nullable Act known;
    private long last;
    private Page page = new Page(new char[0]);

    /** Reads back from the last word of a name, not over the floor. */
    void back(Page on, int start, int end, int floor) {
        page = on;
        count = 0;
        known = null;
        char[] text = page.chars();
        last = NameHash.before(NameHash.none(), text, start, end);
        long hash = last;
        int at = start;
        boolean joined = false;
        while (count < MOST) {
            int wordEnd = before(at, floor, joined);
            int wordStart = wordEnd < 0 ? -1 : wordStart(wordEnd, floor);
            if (wordStart < 0 || wordStart == wordEnd) {
                break;
            }
            boolean big = Letters.upper(text[wordStart]) || Letters.digit(text[wordStart]);
            if (!big && NameWords.JOINS.get(text, wordStart, wordEnd) == null) {
                break;
            }
            boolean the = page.isInAnyCase(wordStart, wordEnd, "the");
            boolean and = ampersand(wordEnd, at);
            hash = and ? NameHash.beforeAnd(hash) : hash;
            hash = the ? hash : NameHash.before(hash, text, wordStart, wordEnd);
            joined |= !big || and;
            starts[count] = wordStart;
            ends[count] = wordEnd;
            hashes[count] = hash;
            capital[count] = big;
            plainGap[count++] = at - wordEnd <= 2 || page.at(page.gapBack(at) - 1) == ')';
            at = wordStart;
        }
    }

    private boolean ampersand(int wordEnd, int nextStart) {
        for (int i = wordEnd; i < nextStart; i++) {
            if (page.at(i) == '&') {
                return true;
            }
        }
        return false;
    }

    /** The end of the word before, past what may stand between two words of a name, or -1. */
    private int before(int start, int floor, boolean joined) {
        int at = page.gapBack(start);
        char c = page.at(at - 1);
        if (c == ')' && page.gapBack(start) < start) {
            at = acronymStart(at - 1);
            c = at < 0 ? 0 : page.at(at - 1);
        } else if (c == '&' || c == ',' && joined && at < start) {
            at = page.gapBack(at - 1);
            c = page.at(at - 1);
        } else if (Letters.dash(c) && at == start && c != '\u2014') {
            at--;
            c = page.at(at - 1);
        } else if (c == '.' && page.wordStart(at - 1) >= at - 2 && (at < start || dotted(at - 1))) {
            at--;
            c = page.at(at - 1);
        } else if (Letters.apostrophe(c) && at < start && Letters.lowered(page.at(at - 2)) == 's') {
            at--;
            c = page.at(at - 1);
        }
        return at > floor && Letters.letterOrDigit(c) ? at : -1;
    }

    /** A letter of "G.U.A.R.D." that another follows without a blank. */
    private boolean dotted(int letterEnd) {
        return Letters.upper(page.at(letterEnd - 1)) && page.wordStart(letterEnd) == letterEnd - 1;
    }

    /** Back over "(SAVE)" between the name and its last word. */
    private int acronymStart(int close) {
        int at = close;
        while (at > close - 16
                && (Letters.letter(page.at(at - 1))
                        || Letters.dash(page.at(at - 1))
                        || page.at(at - 1) == '.'
                        || Letters.quote(page.at(at - 1)))) {
            at--;
        }
        return page.at(at - 1) == '(' ? page.gapBack(at - 1) : -1;
    }

    /** The start of a word, apostrophes within it included. */
    private int wordStart(int end, int floor) {
        int at = end;
        while (at > floor
                && at > end - 30
                && (Letters.letterOrDigit(page.at(at - 1))
                        || Letters.apostrophe(page.at(at - 1)) && Letters.letter(page.at(at - 2)) && at < end)) {
            at--;
        }
        return at;
    }

    /** How many words the longest known name takes, as an index, or -1. */
    int longestKnown(Acts acts, int year) {
        int found = -1;
        for (int k = 0; k < count; k++) {
            if (!capital[k] || page.isInAnyCase(starts[k], ends[k], "the")) {
                continue;
            }
            Act act = year > 0 ? acts.byName(NameHash.ofYear(hashes[k], year)) : null;
            act = act == null ? acts.byName(hashes[k]) : act;
            if (act != null) {
                known = act;
                found = k;
            }
        }
        return found;
    }

    Act known() {
        return Objects.requireNonNull(known);
    }

    int startOf(int k) {
        return starts[k];
    }

    /** Where a name that no data knows begins: at the outermost capital that prose does not explain, or -1. */
    int startOfUnknown() {
        int first = -1;
        for (int k = 0; k < count && !stops(k); k++) {
            if (capital[k]) {
                first = k;
            }
        }
        return first < 0 || generic(first) ? -1 : starts[first];
    }

    /**
     * Where a longer name begins that a known one only ends, as "Privacy Act" ends the "California Consumer Privacy Act", or
     * -1. In prose alone: a headline writes every word large.
     */
    int longerName(int k) {
        if (k > 2 || k + 1 >= count || !belongs(k + 1) && !(k == 0 && acronym(k + 1))) {
            return -1;
        }
        int first = k + 1;
        while (first + 1 < count && belongs(first + 1)) {
            first++;
        }
        int before = page.gapBack(starts[first]);
        boolean prose = Letters.lower(page.at(page.wordStart(before))) && before < starts[first];
        return prose ? starts[first] : -1;
    }

    /** The SAFER of "SAFER Banking Act", which is not the "Banking Act". */
    private boolean acronym(int k) {
        int end = ends[k];
        return plainGap[k]
                && end - starts[k] >= 3
                && Letters.upper(page.at(starts[k] + 1))
                && Letters.upper(page.at(end - 1))
                && !stops(k);
    }

    /** Whether a word is part of the name behind it, and not an acronym, a year or somebody's. */
    private boolean belongs(int k) {
        boolean owner = Letters.apostrophe(page.at(ends[k] - 2)) || Letters.apostrophe(page.at(ends[k]));
        return capital[k] && plainGap[k] && !owner && !stops(k) && Letters.lower(page.at(starts[k] + 1));
    }

    /** Whether a name without "Act" is a law's all the same: {@code Consumer Protection Law}. */
    boolean endsLikeLaw(int end) {
        boolean law = page.is(end - 3, end, "Law") && count > 1 && belongs(1) && !Letters.upper(page.at(page.gap(end)));
        return law && NameWords.LAWS.get(page.chars(), starts[0], ends[0]) != null;
    }

    private boolean stops(int k) {
        char[] text = page.chars();
        boolean led = k + 1 < count && leadsIn(k + 1) && NameWords.MIDDLE.get(text, starts[k], ends[k]) != null;
        if (led) {
            return false;
        }
        if (capital[k]) {
            if (ends[k] - starts[k] == 1 && page.at(ends[k]) == '.') {
                return false;
            }
            boolean possessive = Letters.apostrophe(page.at(ends[k] - 2)) && ofState(k);
            return possessive || NameWords.STOPS.get(text, starts[k], ends[k]) != null;
        }
        boolean the = page.is(starts[k], ends[k], "the") || page.is(starts[k], ends[k], "a");
        return the && !(k + 1 < count && leadsIn(k + 1));
    }

    /** "Ohio's", "New Mexico's". */
    private boolean ofState(int k) {
        return StateLaws.stateIn(page, starts[k]) != null
                || k + 1 < count && plainGap[k + 1] && StateLaws.stateIn(page, starts[k + 1]) != null;
    }

    /** Whether "the" belongs to the name, as in "Protecting the Right to Organize Act". */
    private boolean leadsIn(int k) {
        int end = ends[k];
        boolean verb = capital[k] && page.is(end - 3, end, "ing");
        return verb && NameWords.STOPS.get(page.chars(), starts[k], end) == null;
    }

    private boolean generic(int k) {
        return k == 0 && NameWords.GENERIC.get(page.chars(), starts[0], ends[0]) != null;
    }
}

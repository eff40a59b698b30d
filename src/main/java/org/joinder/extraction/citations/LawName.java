package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** The name of a state's law behind the state's own: {@code Rev. Stat. Ann.}, {@code Business & Professions Code}. */
record LawName(int end, int flags) {

    private static final int MOST_WORDS = 9;
    private static final int MOST_SUBJECT_WORDS = 5;

    /** Reads the words from i on; null when they name no law. The words stop after the last one that law names end in. */
    static @Nullable LawName read(Page page, int i, int flagsBefore) {
        int at = i;
        int end = flagsBefore == 0 ? -1 : i;
        int flags = flagsBefore;
        int subject = 0;
        int wraps = 0;
        for (int words = 0; words < MOST_WORDS && subject <= MOST_SUBJECT_WORDS; words++) {
            char c = page.at(at);
            if (c == '&' || c == ',' && (flags & LawWords.CORE) != 0 && Letters.upper(page.at(page.gap(at + 1)))) {
                at = page.gap(at + 1);
                continue;
            }
            int wordEnd = wordEnd(page, at);
            if (wordEnd == at) {
                break;
            }
            int word = LawWords.flags(page, at, wordEnd);
            boolean lower = Letters.lower(c);
            if ((word & LawWords.LOCATOR) != 0
                    || wordEnd - at == 1 && word == 0
                    || lower && word == 0 && !joins(page, at)) {
                break;
            }
            if (journal(page, wordEnd, word) || ofRecord(page, at, wordEnd)) {
                break;
            }
            flags |= word;
            subject += word == 0 ? 1 : 0;
            if (word != 0) {
                end = page.at(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
            }
            at = page.dotGap(wordEnd);
            wraps += page.endsLine(wordEnd, at) ? 1 : 0;
            if (wraps > 1 || sentenceEnds(page, wordEnd, word)) {
                break;
            }
        }
        return end > 0 && (flags & LawWords.CORE) != 0 ? new LawName(end, flags) : null;
    }

    private static boolean sentenceEnds(Page page, int wordEnd, int word) {
        return word == 0
                && page.at(wordEnd) == '.'
                && Letters.blank(page.at(wordEnd + 1))
                && wordEnd > 8
                && page.wordStart(wordEnd) < wordEnd - 7;
    }

    /** "4 Colo. Law. 5" is a page of the Colorado Lawyer. */
    private static boolean journal(Page page, int wordEnd, int word) {
        boolean law = word == LawWords.CORE && page.is(wordEnd - 3, wordEnd, "Law") && page.at(wordEnd) == '.';
        return law && Letters.digit(page.at(page.gap(wordEnd + 1)));
    }

    /** "Counsel of Record" registers no rules. */
    private static boolean ofRecord(Page page, int at, int end) {
        return page.is(at, end, "Record") && page.is(at - 3, at - 1, "of");
    }

    private static boolean joins(Page page, int at) {
        return page.word(at, "and") > 0 || page.word(at, "of") > 0 || page.word(at, "for") > 0;
    }

    /** The end of a word with an apostrophe or a hyphen in it: {@code Gov't}, {@code Not-for-Profit}. */
    private static int wordEnd(Page page, int i) {
        int end = page.wordEnd(i);
        while (end > i
                && (Letters.apostrophe(page.at(end)) || Letters.dash(page.at(end)))
                && Letters.letter(page.at(end + 1))) {
            end = page.wordEnd(end + 1);
        }
        return end;
    }

    CitationType type(boolean yearBefore) {
        if ((flags & LawWords.ADMIN) != 0) {
            return CitationType.STATE_ADMIN;
        }
        boolean session = (flags & LawWords.SESSION) != 0 || yearBefore && (flags & LawWords.COMPILED) == 0;
        return session ? CitationType.STATE_SESSION : CitationType.STATE_CODE;
    }
}

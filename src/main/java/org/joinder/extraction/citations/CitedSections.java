package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** Writes sections of the Code as they are cited and as they are identified; what was written last is kept, since texts repeat. */
final class CitedSections {

    private static final int KEPT = 64;

    /** A section as it stands in the text between two places, and what it is called. */
    record Cited(int title, boolean appendix, int start, int end, String written, String id) {}

    private final @Nullable Cited[] kept = new Cited[KEPT];

    /** The k-th section of the list. */
    Cited of(Page page, int title, boolean appendix, SectionList list, int k) {
        int start = list.starts[k];
        int end = list.ends[k];
        int hash = appendix ? -title : title;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + page.at(i);
        }
        int slot = (hash ^ hash >>> 12) & KEPT - 1;
        Cited known = kept[slot];
        if (known != null
                && known.title == title
                && known.appendix == appendix
                && same(page, known.start, known.end, start, end)) {
            return known;
        }
        String code = title + (appendix ? " U.S.C. App. " : " U.S.C. ");
        String id = UslmId.ofSection(page, title, appendix, list, k);
        Cited cited = new Cited(title, appendix, start, end, list.plain(page, code, k), id);
        kept[slot] = cited;
        return cited;
    }

    private static boolean same(Page page, int oneStart, int oneEnd, int otherStart, int otherEnd) {
        if (oneEnd - oneStart != otherEnd - otherStart) {
            return false;
        }
        for (int i = 0; i < oneEnd - oneStart; i++) {
            if (page.at(oneStart + i) != page.at(otherStart + i)) {
                return false;
            }
        }
        return true;
    }
}

package org.joinder.extraction.citations;

import java.util.Arrays;
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
        char[] text = page.chars();
        int hash = appendix ? -title : title;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash ^ hash >>> 12) & KEPT - 1;
        Cited known = kept[slot];
        if (known != null
                && known.title == title
                && known.appendix == appendix
                && Arrays.equals(text, known.start, known.end, text, start, end)) {
            return known;
        }
        String code = title + (appendix ? " U.S.C. App. " : " U.S.C. ");
        String id = UslmId.ofSection(page, title, appendix, list, k);
        Cited cited = new Cited(title, appendix, start, end, list.plain(page, code, k), id);
        kept[slot] = cited;
        return cited;
    }
}

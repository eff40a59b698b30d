package org.joinder.extraction.fields;

/** How the lines above the release proper open, and the last steps of breadcrumbs: a headline is often said twice. */
final class Openings {

    private static final int ALIKE = 5;

    private final Words words;
    private final Lines lines;
    private final long[] openings;
    private int count;

    Openings(Layout layout) {
        this.words = layout.words;
        this.lines = layout.lines;
        this.openings = new long[Math.max(layout.bodyLine * 2, 2)];
        for (int line = 0; line < layout.bodyLine; line++) {
            note(line);
        }
    }

    boolean isRepeated(int from) {
        long wanted = opening(from);
        int seen = 0;
        for (int i = 0; i < count; i++) {
            seen += openings[i] == wanted ? 1 : 0;
        }
        return seen > 1;
    }

    private void note(int line) {
        if (lines.words(line) < 3) {
            return;
        }
        openings[count++] = opening(lines.first(line));
        for (int word = lines.past(line) - 3; word > lines.first(line); word--) {
            if (words.gapHas(word, Gap.MORE | Gap.SLASH | Gap.CLOSING) && HeaderLine.isStep(words, word)) {
                openings[count++] = opening(word);
                return;
            }
        }
    }

    private long opening(int from) {
        long hash = 0;
        int limit = Math.min(words.count, from + ALIKE);
        for (int word = from; word < limit; word++) {
            for (int i = words.start[word]; i < words.end[word]; i++) {
                int kind = Letters.kind(words.text[i]);
                hash = kind == Letters.SKIPPED ? hash : hash * 31 + kind;
            }
        }
        return hash;
    }
}

package org.joinder.extraction.citations;

/** Finds the next sign of a kind in one text, and remembers the stretch without one, since callers ask near each other. */
final class Next {

    /** What is looked for. */
    interface Sign {
        boolean is(char c);
    }

    private final Sign sign;

    /** From here to just before {@link #found} stands no such sign. */
    private int searched;

    private int found;
    private boolean begun;

    Next(Sign sign) {
        this.sign = sign;
    }

    /** The first such sign at i or behind it, or the end of the text. */
    int from(char[] text, int i) {
        int from = Math.max(0, i);
        if (!begun || from > found) {
            begun = true;
            searched = from;
            found = search(text, from, text.length);
        } else if (from < searched) {
            int before = search(text, from, searched);
            found = before < searched ? before : found;
            searched = from;
        }
        return found;
    }

    private int search(char[] text, int from, int to) {
        int at = from;
        while (at < to && !sign.is(text[at])) {
            at++;
        }
        return at;
    }
}

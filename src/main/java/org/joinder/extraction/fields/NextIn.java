package org.joinder.extraction.fields;

/** Whether a word of a set stands in a stretch of a text; asked in the order of the text, it looks at each word once. */
final class NextIn {

    private final Words words;
    private final WordSet set;

    /** From here to just before {@link #clearTo} stands no such word. */
    private int clearFrom;

    private int clearTo;

    NextIn(Words words, WordSet set) {
        this.words = words;
        this.set = set;
    }

    boolean isWithin(int from, int past) {
        return first(from, past) < past;
    }

    /** The first such word from here to just before past, or past. */
    int first(int from, int past) {
        if (from < clearFrom || from > clearTo) {
            clearFrom = from;
            clearTo = from;
        }
        while (clearTo < past && !words.in(clearTo, set)) {
            clearTo++;
        }
        return Math.min(clearTo, past);
    }
}

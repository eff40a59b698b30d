package org.joinder.extraction.fields;

/** Whether a word of a group stands in a stretch of a text; asked in the order of the text, it looks at each word once. */
final class NextIn {

    private final Words words;
    private final long group;

    /** From here to just before {@link #found} stands no such word. */
    private int searched;

    private int found = -1;

    NextIn(Words words, long group) {
        this.words = words;
        this.group = group;
    }

    boolean isWithin(int from, int past) {
        return from(from) < past;
    }

    /** The first such word at this one or behind it, or the end of the text. */
    int from(int word) {
        if (word > found) {
            searched = word;
            found = search(word, words.count);
        } else if (word < searched) {
            int before = search(word, searched);
            found = before < searched ? before : found;
            searched = word;
        }
        return found;
    }

    private int search(int from, int past) {
        int word = from;
        while (word < past && !words.in(word, group)) {
            word++;
        }
        return word;
    }
}

package org.joinder.extraction.fields;

/** Where each line starts, and the first word at or after its start. Line {@code count} is the end of the text. */
final class Lines {

    final int count;
    final int[] start;
    final int[] word;

    /** Whether the lines were lost and these are guessed: they part what stands above a headline from it, but not below. */
    boolean restored;

    Lines(int count, int[] start, int[] word) {
        this.count = count;
        this.start = start;
        this.word = word;
    }

    int first(int line) {
        return word[line];
    }

    int past(int line) {
        return word[line + 1];
    }

    int words(int line) {
        return word[line + 1] - word[line];
    }

    boolean isEmpty(int line) {
        return line < 0 || line >= count || word[line + 1] == word[line];
    }

    /** Whether every line is a paragraph of its own, as in text from a word processor: one empty line parts nothing. */
    boolean allApart() {
        int filled = 0;
        for (int line = 0; line < count; line++) {
            if (!isEmpty(line)) {
                filled++;
                if (!isEmpty(line + 1) && line + 1 < count) {
                    return false;
                }
            }
        }
        return filled >= 8;
    }

    /** The filled line above, or -1. */
    int above(int line) {
        int at = line - 1;
        while (at >= 0 && isEmpty(at)) {
            at--;
        }
        return at;
    }

    /** The filled line below, or the count of lines. */
    int below(int line) {
        int at = line + 1;
        while (at < count && isEmpty(at)) {
            at++;
        }
        return at;
    }

    /** The line a word stands on. */
    int of(int wanted) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (word[middle] <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

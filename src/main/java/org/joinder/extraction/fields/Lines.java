package org.joinder.extraction.fields;

/** Where each line starts, and the first word at or after its start. Line {@code count} is the end of the text. */
final class Lines {

    final int count;
    final int[] start;
    final int[] word;

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

package org.joinder.extraction.fields;

/** A mail address among the words of a line. */
final class MailAddress {

    private static final int LONGEST_NAME = 6;

    private MailAddress() {}

    /** The word after the "@" of an address that starts at the word, or -1. */
    static int at(Words words, int word, int end) {
        for (int next = word + 1; next < Math.min(end, word + LONGEST_NAME); next++) {
            if (words.gapHas(next, ~(Gap.PERIOD | Gap.HYPHEN | Gap.AT | Gap.OTHER))) {
                return -1;
            }
            if (words.gapHas(next, Gap.AT)) {
                return next;
            }
        }
        return -1;
    }
}

package org.joinder.extraction.citations;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a jurisdiction or its law is written, such as {@code N.Y.}, {@code RCW} or {@code Code of Virginia}. The
 * type is null for a bare name; a nation of its own has no jurisdiction here.
 */
record StateForm(
        @Nullable Jurisdiction owner, @Nullable CitationType type, Kind kind, String[] tokens, boolean doubtful) {

    enum Kind {
        /** The full name, a place in prose. */
        NAME,
        /** A name only in front of words of law. */
        SHORT,
        /** A law by itself. */
        LAW
    }

    /** The end of these words, dots and blanks between them optional, or -1; they begin with the word between the two places. */
    int match(Page page, int start, int wordEnd) {
        boolean wordIsFirst = tokens[0].length() == wordEnd - start;
        boolean alone = wordIsFirst && tokens.length == 1;
        int at = alone ? wordEnd : wordIsFirst ? page.dotGap(wordEnd) : start;
        for (int k = wordIsFirst ? 1 : 0; k < tokens.length; k++) {
            int end = token(page, at, tokens[k]);
            if (end < 0) {
                return -1;
            }
            boolean last = k == tokens.length - 1;
            at = last ? end : page.dotGap(end);
        }
        boolean dotted = kind != Kind.NAME && page.at(at) == '.' && !page.is(at + 1, at + 2, ".");
        return dotted ? at + 1 : at;
    }

    /** Whether it is written in capitals alone: {@code RCW}, {@code C.R.S.} */
    boolean acronym() {
        for (String token : tokens) {
            for (int i = 0; i < token.length(); i++) {
                if (!Character.isUpperCase(token.charAt(i))) {
                    return false;
                }
            }
        }
        return kind == Kind.LAW;
    }

    private static int token(Page page, int at, String token) {
        if (token.equals("&") && page.at(at) != '&') {
            return page.word(at, "and");
        }
        for (int k = 0; k < token.length(); k++) {
            char want = token.charAt(k);
            char got = page.at(at + k);
            if (got != want && !(want == '\'' && Letters.apostrophe(got)) && !(want == '-' && Letters.dash(got))) {
                return -1;
            }
        }
        int end = at + token.length();
        return Letters.letter(page.at(end)) && Letters.letter(token.charAt(token.length() - 1)) ? -1 : end;
    }
}

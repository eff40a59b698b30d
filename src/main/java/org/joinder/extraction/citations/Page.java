package org.joinder.extraction.citations;

/** The characters of one text, with the small readings that every rule shares. Positions in, positions out. */
final class Page {

    /** No citation has a wider gap within it; keeps every reading bounded. */
    private static final int WIDEST_GAP = 60;

    private final char[] text;
    final int length;

    private final Next digits = new Next(Letters::digit);
    private final Next js = new Next(c -> (c | ' ') == 'j');

    /** Where what is cited is written together; one a page, since thousands may stand on it. */
    private final StringBuilder draft = new StringBuilder(32);

    Page(char[] text) {
        this.text = text;
        this.length = text.length;
    }

    char at(int i) {
        return i >= 0 && i < length ? text[i] : 0;
    }

    /** Empty, for the next thing to write together. */
    StringBuilder draft() {
        draft.setLength(0);
        return draft;
    }

    char[] chars() {
        return text;
    }

    String cut(int start, int end) {
        return new String(text, start, end - start);
    }

    int wordEnd(int i) {
        while (i < length && Letters.letter(text[i])) {
            i++;
        }
        return i;
    }

    int wordStart(int end) {
        int i = end;
        while (i > 0 && Letters.letter(text[i - 1])) {
            i--;
        }
        return i;
    }

    int digitsEnd(int i) {
        while (i < length && Letters.digit(text[i])) {
            i++;
        }
        return i;
    }

    int digitsStart(int end) {
        int i = end;
        while (i > 0 && Letters.digit(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** The first digit at i or behind it, or the end of the text. */
    int nextDigit(int i) {
        return digits.from(text, i);
    }

    /** The first "J" in either case at i or behind it, or the end of the text. */
    int nextJ(int i) {
        return js.from(text, i);
    }

    /** Whether a line ends between two places. */
    boolean endsLine(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Past blanks, over one line end at most: a citation does not go on in the next paragraph. */
    int gap(int i) {
        int lines = 0;
        int stop = Math.min(length, i + WIDEST_GAP);
        int at = i;
        while (at < stop && Letters.blank(text[at])) {
            if (text[at++] == '\n' && ++lines > 1) {
                return i;
            }
        }
        return at;
    }

    int gapBack(int end) {
        int lines = 0;
        int stop = Math.max(0, end - WIDEST_GAP);
        int at = end;
        while (at > stop && Letters.blank(text[at - 1])) {
            if (text[--at] == '\n' && ++lines > 1) {
                return end;
            }
        }
        return at;
    }

    /** Past a dot that may stand here, and the blanks after it. */
    int dotGap(int i) {
        return gap(at(i) == '.' ? i + 1 : i);
    }

    int commaGap(int i) {
        return gap(at(i) == ',' ? i + 1 : i);
    }

    boolean is(int start, int end, String word) {
        if (end - start != word.length() || start < 0 || end > length) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text[i] != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    boolean isInAnyCase(int start, int end, String lowerCase) {
        if (end - start != lowerCase.length() || start < 0 || end > length) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Letters.lowered(text[i]) != lowerCase.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    /** The end of this word in any case when it stands at i as a whole word, or -1. */
    int word(int i, String lowerCase) {
        int end = i + lowerCase.length();
        return end <= length && isInAnyCase(i, end, lowerCase) && !Letters.letter(at(end)) ? end : -1;
    }

    /** The start of this word in any case when it ends at end as a whole word, or -1. */
    int wordBack(int end, String lowerCase) {
        int start = end - lowerCase.length();
        return start >= 0 && isInAnyCase(start, end, lowerCase) && !Letters.letter(at(start - 1)) ? start : -1;
    }

    /** Past initials such as {@code S. C.} or {@code SC}, dots and blanks between them optional, or -1. */
    int initials(int i, String letters) {
        int at = i;
        for (int k = 0; k < letters.length(); k++) {
            if (Letters.lowered(at(at)) != letters.charAt(k)) {
                return -1;
            }
            at++;
            if (k < letters.length() - 1) {
                at = at(at) == '.' ? gap(at + 1) : gap(at);
            }
        }
        return Letters.letter(at(at)) ? -1 : at(at) == '.' ? at + 1 : at;
    }

    int number(int start, int end) {
        int value = 0;
        for (int i = start; i < end && i < start + 9; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}

package org.joinder.extraction.fields;

/** The marks that stand between two words, one bit each, gathered while the text is cut. */
final class Gap {

    static final int SPACE = 1;
    static final int LINE = 1 << 1;
    static final int COMMA = 1 << 2;
    static final int PERIOD = 1 << 3;
    static final int COLON = 1 << 4;
    static final int SEMICOLON = 1 << 5;
    static final int DASH = 1 << 6;
    static final int HYPHEN = 1 << 7;
    static final int OPENING = 1 << 8;
    static final int CLOSING = 1 << 9;
    static final int STRAIGHT = 1 << 10;
    static final int APOSTROPHE = 1 << 11;
    static final int LEFT = 1 << 12;
    static final int RIGHT = 1 << 13;
    static final int SLASH = 1 << 14;
    static final int AMPERSAND = 1 << 15;
    static final int BULLET = 1 << 16;
    static final int AT = 1 << 17;
    static final int ASKING = 1 << 18;
    static final int BAR = 1 << 19;
    static final int DOLLAR = 1 << 20;
    static final int MORE = 1 << 21;
    static final int HASH = 1 << 22;
    static final int ELLIPSIS = 1 << 23;
    static final int OTHER = 1 << 24;

    static final int SECTION = 1 << 26;

    /** A sign that is seldom meant: what was read in a wrong encoding begins with it or holds it. */
    static final int MISREAD = 1 << 27;

    /** An empty line lies in the gap. */
    static final int BLANK = 1 << 25;

    static final int QUOTE = OPENING | CLOSING | STRAIGHT;
    static final int STOP = PERIOD | ASKING;

    /** What ends a sentence or a paragraph, or opens or closes a quote. */
    static final int ROUGH = STOP | LINE | BULLET | ELLIPSIS | QUOTE | MISREAD;

    private static final String[] MARKS = {
        " \t\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000",
        "\n\r\f\u000B\u0085\u2028\u2029",
        ",",
        ".",
        ":",
        ";",
        "\u2013\u2014\u2015\u2212",
        "-\u2010\u2011",
        "\u201C\u201E\u00AB",
        "\u201D\u00BB",
        "\"",
        "'\u2018\u2019\u02BB\u02BC`",
        "([",
        ")]",
        "/\\",
        "&",
        "\u2022\u00B7\u25CF\u25AA\u25E6\u2023*\u2043\uF0B7",
        "@",
        "?!",
        "|",
        "$",
        ">\u203A",
        "#",
        "\u2026"
    };

    private static final String SELDOM_MEANT = "€ÂÃÊ\uFFFD";

    private Gap() {}

    static boolean isSeldomMeant(char unit) {
        return SELDOM_MEANT.indexOf(unit) >= 0;
    }

    static boolean has(int gap, int marks) {
        return (gap & marks) != 0;
    }

    static int bitOf(char unit) {
        if (unit == '§') {
            return 26;
        }
        if (isSeldomMeant(unit)) {
            return 27;
        }
        for (int bit = 0; bit < MARKS.length; bit++) {
            if (MARKS[bit].indexOf(unit) >= 0) {
                return bit;
            }
        }
        return 24;
    }
}

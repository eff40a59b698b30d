package org.joinder.extraction.fields;

/** Lines of a header that name a person, and tell nothing that happened. */
final class HeaderPerson {

    private static final long CONTACT = Lexicon.group("contactWord");
    private static final long LETTERHEAD = Lexicon.group("letterhead");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");

    private HeaderPerson() {}

    /** "Dana Reyes, Director of Communications" right below a contact's label or number. */
    static boolean isBelowContact(Words words, Lines lines, int line, int over) {
        int from = lines.first(line);
        int past = lines.past(line);
        if (over < 0 || lines.isEmpty(over) || past - from > 9) {
            return false;
        }
        boolean named = words.isCapital(from) && words.isCapital(from + 1);
        boolean title = words.gapHas(from + 2, Gap.COMMA) || words.gapHas(from + 3, Gap.COMMA);
        int above = lines.first(over);
        boolean label = words.gapHas(from, Gap.COLON) && words.in(from - 1, CONTACT);
        return named && title && (label || HeaderLine.isContact(words, above, from));
    }

    /** "Mary A. Poole" and below, the state between them or not, "Attorney General" or "Attorney General of Ohio". */
    static boolean isAboveTitle(Words words, Lines lines, int line) {
        int from = lines.first(line);
        int past = lines.past(line);
        int next = below(lines, line);
        boolean state = next < lines.count
                && !lines.isEmpty(next)
                && HeaderLine.isLetterhead(words, lines.first(next), lines.past(next));
        return isName(words, from, past)
                && (isTitleLine(words, lines, next) || state && isTitleLine(words, lines, below(lines, next)));
    }

    /** "Dana J. Reyes" between the label of a contact and the telephone. */
    static boolean isAboveContact(Words words, Lines lines, int line) {
        int from = lines.first(line);
        int past = lines.past(line);
        return words.gapHas(from, Gap.COLON)
                && !lines.isEmpty(line + 1)
                && isName(words, from, past)
                && HeaderLine.isContact(words, past, lines.past(line + 1));
    }

    /** "Attorney General", below it "Jo R. Lee" and below that another line of the site's name. */
    static boolean isBelowTitle(Words words, Lines lines, int line) {
        int over = lines.above(line);
        int next = below(lines, line);
        return isName(words, lines.first(line), lines.past(line))
                && over >= 0
                && isTitleLine(words, lines, over)
                && next < lines.count
                && HeaderLine.isLetterhead(words, lines.first(next), lines.past(next));
    }

    /** The word where a name stands above the holder's title in the header, or -1. */
    static int aboveTitle(Layout layout) {
        int limit = Math.min(layout.bodyLine, 40);
        for (int line = 0; line < limit; line++) {
            if (isAboveTitle(layout.words, layout.lines, line)) {
                return layout.lines.first(line);
            }
        }
        return -1;
    }

    private static boolean isName(Words words, int from, int past) {
        if (past - from < 2 || past - from > 4) {
            return false;
        }
        for (int word = from; word < past; word++) {
            boolean joined = word == from || !words.gapHas(word, ~(Gap.SPACE | Gap.PERIOD | Gap.HYPHEN | Gap.COMMA));
            if (!words.isCapital(word) || words.in(word, LETTERHEAD) || !joined) {
                return false;
            }
        }
        return PlaceNames.at(words, from) == null;
    }

    private static int below(Lines lines, int line) {
        return line + 1 < lines.count && lines.isEmpty(line + 1) ? line + 2 : line + 1;
    }

    private static boolean isTitleLine(Words words, Lines lines, int line) {
        if (line >= lines.count || lines.isEmpty(line)) {
            return false;
        }
        int from = lines.first(line);
        return words.is(from, ATTORNEY)
                && words.is(from + 1, GENERAL)
                && HeaderLine.isLetterhead(words, from, lines.past(line));
    }
}

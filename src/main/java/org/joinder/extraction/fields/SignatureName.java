package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Who signs a letter for an office: the name that stands over "Nebraska Attorney General", in its column. */
final class SignatureName {

    private static final long LETTERHEAD = Lexicon.group("letterhead");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final int WIDE = 3;

    private SignatureName() {}

    static @Nullable Found<String> of(Layout layout, Jurisdiction office) {
        Words words = layout.words;
        Mentions mentions = layout.mentions;
        for (int at = mentions.from(layout.bodyWord()); at < mentions.count; at++) {
            int past = mentions.past[at];
            if (mentions.who(at) == office && words.is(past, ATTORNEY) && words.is(past + 1, GENERAL)) {
                Found<String> name = over(layout, mentions.word[at]);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static @Nullable Found<String> over(Layout layout, int title) {
        Words words = layout.words;
        Lines lines = layout.lines;
        int line = lines.of(title);
        int above = lines.above(line);
        if (above < 0 || line - above > 2) {
            return null;
        }
        int column = words.start[title] - lines.start[line];
        for (int word = lines.first(above); word < lines.past(above); word++) {
            if (Math.abs(words.start[word] - lines.start[above] - column) < WIDE) {
                int past = namePast(words, word, lines.past(above));
                return past < 0 ? null : found(words, word, past);
            }
        }
        return null;
    }

    /** The end of two to four words in capitals, at the column's or the line's end; -1 when they are no name. */
    private static int namePast(Words words, int from, int limit) {
        int past = from;
        while (past < limit && (past == from || words.start[past] - words.end[past - 1] < WIDE)) {
            if (!words.isCapital(past) || words.in(past, LETTERHEAD)) {
                return -1;
            }
            past++;
        }
        return past - from < 2 || past - from > 4 ? -1 : past;
    }

    private static Found<String> found(Words words, int from, int past) {
        String name = Plain.name(Plain.line(words.text, words.start[from], words.end[past - 1]));
        return new Found<>(name, words.span(from, past), "name over the title in the signature block", 0.8);
    }
}

package org.joinder.extraction.fields;

import org.jspecify.annotations.Nullable;

/** A person who speaks in a release, by name and title. */
final class PersonName {

    private static final long CONNECTOR = Lexicon.group("connector");
    private static final int OF = Lexicon.id("of");
    private static final long PERSON = Lexicon.group("person");

    private PersonName() {}

    /** A name with the title before it, or else with the one behind its comma. */
    static @Nullable String read(Words words, int from, int end, int past) {
        int start = from;
        while (start < end && !words.isCapital(start)) {
            start++;
        }
        if (start >= end) {
            return null;
        }
        int nameEnd = officePast(words, start, end);
        while (nameEnd > start && !words.isCapital(nameEnd - 1)) {
            nameEnd--;
        }
        if (nameEnd == start + 1 && words.in(start, CONNECTOR)) {
            return null;
        }
        String name = Plain.line(words.text, words.start[start], words.end[nameEnd - 1]);
        boolean titled = words.in(start, PERSON) || nameEnd - start > 3;
        if (titled || end >= past || !words.gapHas(end, Gap.COMMA)) {
            return name;
        }
        int titlePast = end;
        while (titlePast < past && titlePast - end < 8 && isTitleWord(words, end, titlePast)) {
            titlePast++;
        }
        return titlePast == end
                ? name
                : name + ", " + Plain.line(words.text, words.start[end], words.end[titlePast - 1]);
    }

    /** Before "of the Housing Division" in "Director Ann Lee of the Housing Division". */
    private static int officePast(Words words, int start, int end) {
        int word = start + 3;
        while (word < end && !words.is(word, OF)) {
            word++;
        }
        boolean named = words.in(start, PERSON) && words.isCapital(start + 1) && words.isCapital(start + 2);
        return word < end && named ? word : end;
    }

    private static boolean isTitleWord(Words words, int first, int word) {
        return (word == first || !words.gapHas(word, Gap.COMMA)) && !words.in(word, CONNECTOR);
    }
}

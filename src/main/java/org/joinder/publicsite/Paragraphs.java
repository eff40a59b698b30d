package org.joinder.publicsite;

import java.util.Arrays;
import java.util.List;

/** Splits a document's text where it leaves a line empty, as a page wants it. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R[ \\t]*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}

package org.joinder.extraction.fields;

import java.util.Locale;

/** The letter, brief or complaint that a quote is taken from. */
final class QuotedDocument {

    private static final long DOCUMENT = Lexicon.group("quoteDoc");

    private static final long STATEMENT = Lexicon.group("statement");
    private static final int FOLLOWING = Lexicon.id("following");

    private QuotedDocument() {}

    static String ofGroup(Words words, int document) {
        if (document < 0) {
            return "the attorneys general";
        }
        String name = name(words, document);
        return name.equals("letter") ? "the attorneys general (letter)" : name;
    }

    static String name(Words words, int word) {
        String name = words.of(word).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amicus", "filing" -> "brief";
            case "comment", "comments" -> "letter";
            case "lawsuit" -> "complaint";
            default -> name;
        };
    }

    /** The first word that means a document, or -1. */
    static int in(Words words, int from, int past) {
        for (int word = from; word < past; word++) {
            if (words.in(word, DOCUMENT)) {
                return word;
            }
        }
        return -1;
    }

    /** The "statement" that a colon or a paragraph below it follows, or -1. */
    static int statement(Words words, int from, int word) {
        boolean following = false;
        int found = -1;
        for (int at = from; at < word; at++) {
            following |= words.is(at, FOLLOWING);
            found = words.in(at, STATEMENT) ? at : found;
        }
        return found >= 0 && (following || word - found <= 4) ? found : -1;
    }
}

package org.joinder.letters;

/** What a new wording is to the one before it, and so to those who signed that one. */
public enum TextChange {
    DRAFTED("Drafted", "The letter was not circulating."),
    TYPO("Typo", "The meaning is the same; signers are told, and their signatures hold."),
    SUBSTANTIVE("Substantive", "The meaning changed; every signature waits until its office consents again."),
    CORRECTED("Corrected record", "The record of a letter that was sent now reads as the letter does.");

    private final String words;
    private final String meaning;

    TextChange(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /** What follows from it, in a sentence. */
    public String meaning() {
        return meaning;
    }
}

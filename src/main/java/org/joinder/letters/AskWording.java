package org.joinder.letters;

/** How sure we are of the words a letter proposed. */
public enum AskWording {
    VERIFIED("as written in the letter"),
    AS_COMMONLY_REPORTED("as commonly reported; the letter itself was not seen");

    private final String words;

    AskWording(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

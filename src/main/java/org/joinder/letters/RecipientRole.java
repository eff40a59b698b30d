package org.joinder.letters;

/** In which capacity somebody receives a letter. */
public enum RecipientRole {
    CHAIR("Chair"),
    RANKING_MEMBER("Ranking member"),
    MEMBER("Member"),
    COMMITTEE("Committee"),
    AGENCY("Agency"),
    OTHER("Recipient");

    private final String words;

    RecipientRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

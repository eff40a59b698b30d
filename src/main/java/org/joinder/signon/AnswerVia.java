package org.joinder.signon;

/** Which way an answer came: by an account of the office, by a one-time link, or recorded by staff for the office. */
public enum AnswerVia {
    ACCOUNT("by its account"),
    LINK("by a one-time link"),
    RECORDED("recorded by staff");

    private final String words;

    AnswerVia(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.joinder.campaigns;

/** How an office stands to a letter; the mark tells it without colour. */
public enum Standing {
    LEADS("Leads", "★"),
    SIGNED("Signed", "●"),
    NOT_ON_ROSTER("Not on the roster", "–"),
    UNKNOWN("Not known", "?");

    private final String words;
    private final String mark;

    Standing(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    public String words() {
        return words;
    }

    public String mark() {
        return mark;
    }
}

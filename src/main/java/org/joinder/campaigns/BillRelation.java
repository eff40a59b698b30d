package org.joinder.campaigns;

/** What a bill of the campaign would do about the ask. */
public enum BillRelation {
    DOES_WHAT_IS_ASKED("does what is asked"),
    DOES_IT_DIFFERENTLY("does part of it, or does it in other words"),
    BACKGROUND("is background");

    private final String words;

    BillRelation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

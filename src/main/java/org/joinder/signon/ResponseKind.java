package org.joinder.signon;

/** What an office answered when it was asked to sign. No answer is no response, and also a fact. */
public enum ResponseKind {
    SIGNED("Signed"),
    SIGNED_WITH_COMMENT("Signed with comment"),
    DECLINED("Declined"),
    RECUSED("Recused"),
    ASKS_FOR_TIME("Asks for more time"),
    WITHDREW("Withdrew"),
    JOINED_LATE("Joined late");

    private final String words;

    ResponseKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isSigned() {
        return this == SIGNED || this == SIGNED_WITH_COMMENT || this == JOINED_LATE;
    }
}

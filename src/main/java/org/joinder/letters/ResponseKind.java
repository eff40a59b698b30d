package org.joinder.letters;

/** What an office answered when it was asked to sign. No answer is no response. */
public enum ResponseKind {
    SIGNED("Signed"),
    SIGNED_WITH_COMMENT("Signed with comment"),
    DECLINED("Declined"),
    RECUSED("Recused"),
    WITHDREW("Withdrew");

    private final String words;

    ResponseKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isSigned() {
        return this == SIGNED || this == SIGNED_WITH_COMMENT;
    }
}

package org.joinder.legislation;

/** What an instruction does to a provision. */
public enum AmendmentKind {
    INSERT_AFTER("Insert words after words", true, true),
    INSERT_BEFORE("Insert words before words", true, true),
    STRIKE("Strike words", true, false),
    STRIKE_AND_INSERT("Strike words and insert others", true, true),
    ADD_AT_THE_END("Add at the end", false, true),
    READ_AS("Amend to read as follows", false, true),
    REDESIGNATE("Redesignate", false, true),
    REPEAL("Repeal", false, false);

    private final String words;
    private final boolean findsWords;
    private final boolean bringsWords;

    AmendmentKind(String words, boolean findsWords, boolean bringsWords) {
        this.words = words;
        this.findsWords = findsWords;
        this.bringsWords = bringsWords;
    }

    public String words() {
        return words;
    }

    /** Whether it holds on to words of the law. */
    public boolean findsWords() {
        return findsWords;
    }

    /** Whether it brings words of its own. */
    public boolean bringsWords() {
        return bringsWords;
    }
}

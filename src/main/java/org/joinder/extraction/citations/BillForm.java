package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/**
 * One way to write the kind of a bill, letters only and in capitals, with the customary form it has in Congress and in a
 * state (empty where it is not used there). A doubtful form is believed only where its owner uses it.
 */
record BillForm(String letters, String federal, String state, Belief belief) {

    enum Belief {
        /** Names a bill wherever it stands. */
        PLAIN,
        /** Names a bill of Congress unless a state's name stands right before it. */
        CONGRESS,
        /** May be of Congress or of a state. */
        EITHER,
        /** May be no bill at all: wants an owner that writes it so. */
        DOUBTFUL
    }

    boolean ofCongress() {
        return !federal.isEmpty();
    }

    boolean ofState() {
        return !state.isEmpty();
    }

    /** The type in identifiers, such as {@code hjres}. */
    String idType() {
        return federal.replace(".", "").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    }

    String written(@Nullable String owner, String number) {
        return (BillMention.CONGRESS.equals(owner) ? federal : state) + " " + number;
    }
}

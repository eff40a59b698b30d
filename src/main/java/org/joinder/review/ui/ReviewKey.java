package org.joinder.review.ui;

import java.util.Arrays;
import java.util.Optional;

/** What a single key does on the review screen. */
enum ReviewKey {
    NEXT("j", "next finding; so does the arrow down in the list"),
    PREVIOUS("k", "previous finding; so does the arrow up in the list"),
    CONFIRM("c", "confirm, and go on to the next that waits"),
    CORRECT("e", "edit what the words refer to, and confirm; Ctrl+Enter saves"),
    REJECT("r", "reject, and go on"),
    EXCEPT("x", "reject, and remember it as an exception for releases to come"),
    ALL("a", "confirm all that are sure"),
    UNDO("z", "take this decision back, or the last one made here"),
    ADD("n", "add the selected words as a new finding"),
    TEXT("t", "go to the place in the text"),
    PUBLISH("p", "publish"),
    ONWARD("g", "go on to the next release"),
    HELP("?", "show these keys");

    private final String key;
    private final String meaning;

    ReviewKey(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    String meaning() {
        return meaning;
    }

    static Optional<ReviewKey> of(String pressed) {
        return switch (pressed) {
            case "ArrowDown" -> Optional.of(NEXT);
            case "ArrowUp" -> Optional.of(PREVIOUS);
            default ->
                Arrays.stream(values()).filter(each -> each.key.equals(pressed)).findFirst();
        };
    }
}

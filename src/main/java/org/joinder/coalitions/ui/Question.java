package org.joinder.coalitions.ui;

import java.util.Arrays;

/** What can be asked about coalitions. */
enum Question {
    OFFICES("offices", "Which offices fit"),
    BETWEEN("between", "Between two letters"),
    TOGETHER("together", "Who signs with whom"),
    NOT_ASKED("not-asked", "Not asked since the holder changed"),
    CALLS("calls", "Whom to call");

    private final String part;
    private final String words;

    Question(String part, String words) {
        this.part = part;
        this.words = words;
    }

    String part() {
        return part;
    }

    String words() {
        return words;
    }

    static Question of(String part) {
        return Arrays.stream(values())
                .filter(each -> each.part.equals(part))
                .findFirst()
                .orElse(OFFICES);
    }
}

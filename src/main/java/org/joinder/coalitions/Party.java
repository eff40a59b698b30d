package org.joinder.coalitions;

import java.util.Locale;

/** A holder's party as far as an expression asks for it. */
enum Party {
    REPUBLICAN,
    DEMOCRATIC,
    OTHER;

    static Party of(String recorded) {
        var word = recorded.toLowerCase(Locale.ROOT);
        if (word.startsWith("republican")) {
            return REPUBLICAN;
        }
        return word.startsWith("democrat") ? DEMOCRATIC : OTHER;
    }
}

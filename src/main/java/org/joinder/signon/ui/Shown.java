package org.joinder.signon.ui;

import java.util.Arrays;
import java.util.Locale;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.ResponseKind;

/** Which offices of a ledger are shown; the name in small letters stands in the address. */
enum Shown {
    ALL("All 56 offices"),
    SIGNED("Signed"),
    WAITING("Needs consent again"),
    OPEN("No answer yet"),
    TIME("Asks for more time"),
    NOT("Declined, recused or withdrew"),
    HOLDER("New holder since asked");

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Shown of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(ALL);
    }

    boolean shows(LedgerRow row) {
        var answer = row.answer();
        return switch (this) {
            case ALL -> true;
            case SIGNED -> row.isSigned() && !row.consent().isWaiting();
            case WAITING -> row.consent().isWaiting();
            case OPEN -> answer == null;
            case TIME -> answer != null && answer.kind() == ResponseKind.ASKS_FOR_TIME;
            case NOT -> answer != null && !row.isSigned() && answer.kind() != ResponseKind.ASKS_FOR_TIME;
            case HOLDER -> row.holderChanged();
        };
    }
}

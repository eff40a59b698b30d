package org.joinder.signon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the current answer of an office is a signature that counts. It waits, and is not counted nor put on the roster,
 * when the text was changed in substance after the wording that was signed, or when the office has another holder now
 * than the one it was given for; signing again renews it. A typo changes nothing. Where our records did not say who held
 * the office when it signed, or do not say who does now, no change of holder is assumed.
 *
 * @see "docs/decisions/0021-what-counts-as-a-signature.md"
 */
public enum Consent {
    NOT_SIGNED("Not signed"),
    COUNTS("Counts"),
    TEXT_CHANGED("Needs consent again: the text changed"),
    HOLDER_CHANGED("Needs consent again: the office has a new holder");

    private final String words;

    Consent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isWaiting() {
        return this == TEXT_CHANGED || this == HOLDER_CHANGED;
    }

    static Consent of(@Nullable Answer answer, int lastSubstantive, HolderNow now) {
        if (answer == null || !answer.kind().isSigned()) {
            return NOT_SIGNED;
        }
        if (answer.textVersion() < lastSubstantive) {
            return TEXT_CHANGED;
        }
        return now.isOtherThan(answer.holder()) ? HOLDER_CHANGED : COUNTS;
    }

    /** Who holds the office now; {@code vacant} when our records say that nobody does. */
    public record HolderNow(
            @Nullable Holder holder,
            boolean vacant,
            String title,
            @Nullable String party) {

        /** Our records say nothing of the office. */
        static final HolderNow UNKNOWN = new HolderNow(null, false, "Attorney General", null);

        boolean isOtherThan(@Nullable Holder before) {
            if (before == null || before.slug() == null) {
                return false;
            }
            return holder == null ? vacant : !Objects.equals(before.slug(), holder.slug());
        }
    }
}

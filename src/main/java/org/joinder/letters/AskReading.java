package org.joinder.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.joinder.base.Redline;
import org.joinder.legislation.Amendment;
import org.joinder.legislation.AmendmentRefused;
import org.joinder.legislation.AmendmentRule;
import org.joinder.legislation.AmendmentWords;
import org.joinder.legislation.StatuteOn;
import org.jspecify.annotations.Nullable;

/**
 * An ask read against the law of a day: the redline, and a remark where the instruction does not fit the law, or gives
 * other words than those recorded. Without a redline where law or words are not known.
 */
public record AskReading(
        @Nullable Redline redline, @Nullable String remark) {

    /** The section in force on the day, with the ask carried out on it; its instruction counts before recorded words. */
    public static AskReading of(Ask ask, LocalDate day, Optional<StatuteOn> law) {
        Optional<Amendment> instruction = AmendmentWords.read(ask.instruction());
        if (instruction.isEmpty() || law.isEmpty()) {
            return new AskReading(asRecorded(ask, law), null);
        }
        try {
            Redline redline = AmendmentRule.apply(instruction.get(), ask.section(), day, law);
            return new AskReading(redline, differs(ask, redline));
        } catch (AmendmentRefused refused) {
            return new AskReading(
                    asRecorded(ask, law), "The instruction does not fit the law of that day. " + refused.getMessage());
        }
    }

    private static @Nullable Redline asRecorded(Ask ask, Optional<StatuteOn> law) {
        String words = ask.words();
        return words == null
                ? null
                : law.map(found -> Redline.between(found.text(), words)).orElse(null);
    }

    private static @Nullable String differs(Ask ask, Redline redline) {
        String words = ask.words();
        boolean same = words == null || plain(words).equals(plain(redline.after()));
        return same ? null : "The words recorded for this ask differ from what its instruction gives.";
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

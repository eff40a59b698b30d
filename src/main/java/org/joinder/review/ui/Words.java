package org.joinder.review.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.joinder.extraction.Mention;
import org.joinder.review.Finding;
import org.joinder.shell.Mark;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.ViewerTime;

/** How states, decisions and certainty are said on these screens. */
final class Words {

    private Words() {}

    static StatusBadge badge(Finding finding) {
        return new StatusBadge(
                state(finding),
                switch (finding.state()) {
                    case SUGGESTED -> finding.mention().isSure() ? Tone.NEUTRAL : Tone.ATTENTION;
                    case CONFIRMED -> Tone.GOOD;
                    case CORRECTED -> Tone.ACTIVE;
                    case REJECTED -> Tone.BAD;
                });
    }

    static String state(Finding finding) {
        return switch (finding.state()) {
            case SUGGESTED -> finding.mention().isSure() ? "suggested" : "not sure";
            case CONFIRMED, CORRECTED, REJECTED ->
                finding.added() ? "added" : finding.state().label();
        };
    }

    static Mark mark(Finding finding) {
        String state =
                finding.added() && !finding.isOpen() ? "added" : finding.state().label();
        return Mark.of(
                finding.mention().span(),
                Long.toString(finding.id().value()),
                FindingOrder.kind(finding).label(),
                state);
    }

    /** Why it was found, and how sure the rule is. */
    static String why(Finding finding) {
        if (finding.added()) {
            return "Added by a person";
        }
        String sure = percent(finding.mention().sure()) + "% sure";
        return finding.remembered()
                ? sentence(finding.mention().rule()) + " " + capital(sure)
                : "Found by the rule “" + finding.mention().rule() + "”, " + sure;
    }

    /** Who decided what and when; empty while nobody did. */
    static String decision(Finding finding) {
        Instant at = finding.decidedAt();
        if (at == null) {
            return "";
        }
        String what = finding.added() ? "Added" : capital(finding.state().label());
        return what + " by " + Objects.requireNonNullElse(finding.decidedBy(), "") + ", " + ViewerTime.moment(at);
    }

    /** How many of those that were sure on the screen were confirmed; the rest someone else decided meanwhile. */
    static String confirmed(int confirmed, int wanted) {
        String done = counted(confirmed, "finding", "findings") + " confirmed.";
        int rest = wanted - confirmed;
        return rest == 0
                ? done
                : done + " " + counted(rest, "other was", "others were")
                        + " decided by someone else in the meantime and left as they are.";
    }

    static String sentence(String words) {
        return capital(words) + (words.endsWith(".") ? "" : ".");
    }

    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    // A finding that is not quite sure must not read as if it were.
    private static long percent(double sure) {
        long rounded = Math.round(sure * 100);
        return sure < Mention.SURE && rounded >= Mention.SURE * 100 ? rounded - 1 : rounded;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

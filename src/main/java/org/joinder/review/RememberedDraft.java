package org.joinder.review;

import java.util.Locale;
import java.util.Objects;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.jspecify.annotations.Nullable;

/**
 * A correction to remember: an alias when it has a target, else an exception.
 *
 * @param found what the rules took the words for; null where they found nothing
 * @param office only in releases of this office; null for all
 */
public record RememberedDraft(
        String words,
        @Nullable Target found,
        @Nullable Target target,
        @Nullable Jurisdiction office,
        @Nullable String note) {

    public RememberedDraft {
        words = words.strip().replaceAll("\\s+", " ");
        note = note == null || note.isBlank() ? null : note.strip();
    }

    public boolean isAlias() {
        return target != null;
    }

    /** Whether both are about the same words, taken for the same, in releases of the same offices. */
    boolean isAbout(RememberedDraft other) {
        return words.equalsIgnoreCase(other.words)
                && Objects.equals(found, other.found)
                && office == other.office
                && (found != null || Objects.equals(target, other.target));
    }

    /** What it says, as a sentence. */
    public String sentence() {
        if (target == null) {
            return "“" + words + "” is not " + (found == null ? "a finding" : named(found)) + ".";
        }
        return "“" + words + "” means " + named(target) + (found == null ? "." : ", not " + named(found) + ".");
    }

    private static String named(Target target) {
        return FindingKind.of(target).label().toLowerCase(Locale.ROOT) + " " + TargetWords.of(target);
    }
}

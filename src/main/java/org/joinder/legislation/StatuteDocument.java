package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a section or a law on a day: every provision in the order it is printed, the whole first, and
 * the notes below it. {@code changed} is the day of the last law that touched it, where the source tells: the words are
 * taken to be in force since then.
 */
public record StatuteDocument(
        StatuteId id,
        String name,
        String source,
        LocalDate asOf,
        @Nullable LocalDate changed,
        List<Provision> provisions,
        List<StatuteNote> notes) {

    public StatuteDocument {
        provisions = List.copyOf(provisions);
        notes = List.copyOf(notes);
    }

    /**
     * A section, subsection, paragraph, clause …: its designation and heading as printed, its own words before its parts
     * and those behind them, and its status where it is no longer law (repealed, transferred, omitted).
     */
    public record Provision(
            StatuteId id,
            String level,
            @Nullable String num,
            @Nullable String heading,
            String text,
            @Nullable String tail,
            @Nullable String status) {}

    /** The first day the words are known to be in force. */
    public LocalDate since() {
        return changed == null || changed.isAfter(asOf) ? asOf : changed;
    }
}

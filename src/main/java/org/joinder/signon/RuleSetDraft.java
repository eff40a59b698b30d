package org.joinder.signon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rule set as an administrator enters it: the rules, from which day they hold until which, and where they are written. */
public record RuleSetDraft(
        SignOnRules rules, LocalDate starts, @Nullable LocalDate ends, String source) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    boolean overlaps(RuleSetDraft other) {
        return (other.ends == null || !starts.isAfter(other.ends)) && (ends == null || !other.starts.isAfter(ends));
    }
}

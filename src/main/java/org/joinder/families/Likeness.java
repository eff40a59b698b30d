package org.joinder.families;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joinder.legislation.BillId;
import org.joinder.legislation.StatuteId;

/**
 * How alike two releases are, and why they are taken for one event: near in time, from different offices, and either
 * largely the same words, or the same coalition and something else in common.
 */
record Likeness(double score, String why) {

    /** Release days further apart than this are two events, however alike the words. */
    static final int DAYS = 14;

    private static final double SAME_WORDS = 0.25;
    private static final double SOME_WORDS = 0.05;
    private static final double SAME_COALITION = 0.8;
    private static final int LEAST_COALITION = 4;

    static Optional<Likeness> of(Traits one, Traits other) {
        if (isSameOffice(one, other) || days(one, other) > DAYS) {
            return Optional.empty();
        }
        double words = one.sketch().likeness(other.sketch());
        double coalition = coalition(one, other);
        Set<String> subjects = new TreeSet<>(one.subjects());
        subjects.retainAll(other.subjects());
        boolean joined = coalition >= SAME_COALITION && (words >= SOME_WORDS || !subjects.isEmpty());
        if (words < SAME_WORDS && !joined) {
            return Optional.empty();
        }
        return Optional.of(new Likeness(Math.max(words, coalition * 0.9), why(one, other, words, coalition, subjects)));
    }

    private static boolean isSameOffice(Traits one, Traits other) {
        return one.office() != null && one.office().equals(other.office());
    }

    /** An unknown day speaks neither for nor against. */
    private static long days(Traits one, Traits other) {
        return one.day() == null || other.day() == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    }

    private static double coalition(Traits one, Traits other) {
        Set<String> both = new TreeSet<>(one.offices());
        both.retainAll(other.offices());
        Set<String> any = new TreeSet<>(one.offices());
        any.addAll(other.offices());
        return both.size() < LEAST_COALITION ? 0 : both.size() / (double) any.size();
    }

    private static String why(Traits one, Traits other, double words, double coalition, Set<String> subjects) {
        List<String> reasons = new ArrayList<>();
        reasons.add(Math.round(words * 100) + "% of their word sequences are the same");
        if (one.day() != null && other.day() != null) {
            long days = days(one, other);
            reasons.add(days == 0 ? "of the same day" : days == 1 ? "one day apart" : days + " days apart");
        }
        if (coalition > 0) {
            reasons.add(Math.round(coalition * 100) + "% of the offices named are the same");
        }
        if (!subjects.isEmpty()) {
            reasons.add("both name "
                    + subjects.stream().map(Likeness::words).sorted().collect(Collectors.joining(", ")));
        }
        return String.join("; ", reasons);
    }

    /** A bill or section by the name that people give it; a recipient as it is written. */
    private static String words(String subject) {
        return BillId.find(subject)
                .map(BillId::displayName)
                .or(() -> StatuteId.find(subject).map(StatuteId::citation))
                .orElseGet(() -> Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}")
                        .matcher(subject)
                        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT)));
    }
}

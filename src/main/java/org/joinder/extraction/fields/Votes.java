package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Weighs signs for one jurisdiction against signs for another, and remembers the heaviest sign of each. */
final class Votes {

    private static final Jurisdiction[] ALL = Jurisdiction.values();
    private final double[] total = new double[ALL.length];
    private final double[] heaviest = new double[ALL.length];
    private final @Nullable Span[] span = new Span[ALL.length];
    private final @Nullable String[] rule = new String[ALL.length];

    void add(Jurisdiction who, double weight, Span where, String why) {
        int at = who.ordinal();
        total[at] += weight;
        if (weight > heaviest[at]) {
            heaviest[at] = weight;
            span[at] = where;
            rule[at] = why;
        }
    }

    @Nullable Found<Jurisdiction> winner() {
        int best = -1;
        double second = 0;
        for (int at = 0; at < total.length; at++) {
            if (best < 0 || total[at] > total[best]) {
                second = best < 0 ? 0 : total[best];
                best = at;
            } else {
                second = Math.max(second, total[at]);
            }
        }
        Span where = span[best];
        String why = rule[best];
        if (where == null || why == null || total[best] < 1) {
            return null;
        }
        double sure = Math.min(0.99, 0.5 + (total[best] - second) / (2 * total[best] + 2));
        return new Found<>(ALL[best], where, why, sure);
    }
}

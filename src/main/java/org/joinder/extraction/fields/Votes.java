package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Weighs signs for one jurisdiction against signs for another, and remembers the heaviest sign of each. */
final class Votes {

    private static final Jurisdiction[] ALL = Jurisdiction.values();
    private static final double MAIL = 7;

    private final float[] total = new float[ALL.length];
    private final float[] heaviest = new float[ALL.length];
    private final byte[] light = new byte[ALL.length];
    private final int[] from = new int[ALL.length];
    private final int[] past = new int[ALL.length];
    private final @Nullable String[] rule = new String[ALL.length];
    private @Nullable Span mail;

    void add(Jurisdiction who, double weight, int fromWord, int pastWord, String why) {
        int at = who.ordinal();
        total[at] += (float) weight;
        if (weight > heaviest[at]) {
            heaviest[at] = (float) weight;
            from[at] = fromWord;
            past[at] = pastWord;
            rule[at] = why;
        }
    }

    /** Counts a light sign no more often than the limit says. */
    void addUpTo(int most, Jurisdiction who, double weight, int fromWord, int pastWord, String why) {
        if (light[who.ordinal()]++ < most) {
            add(who, weight, fromWord, pastWord, why);
        }
        if (light[who.ordinal()] > 100) {
            light[who.ordinal()] = 100;
        }
    }

    void addMail(Jurisdiction who, Span where) {
        mail = where;
        add(who, MAIL, 0, 0, "the office's mail address");
    }

    @Nullable
    Found<Jurisdiction> winner(Words words) {
        int best = 0;
        float second = 0;
        for (int at = 1; at < total.length; at++) {
            if (total[at] > total[best]) {
                second = total[best];
                best = at;
            } else {
                second = Math.max(second, total[at]);
            }
        }
        String why = rule[best];
        if (why == null || total[best] < 1 && total[best] < second * 2) {
            return null;
        }
        Span where = past[best] == 0 && mail != null ? mail : words.span(from[best], past[best]);
        double sure = Math.min(0.99, 0.5 + (total[best] - second) / (2.0 * total[best] + 2));
        return new Found<>(ALL[best], where, why, sure);
    }
}

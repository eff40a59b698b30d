package org.joinder.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The value in the middle of several runs, which one slow run does not move; of an even number the upper of the two. */
final class Median {

    private Median() {}

    /** 0 where nothing was run. */
    static <T> double median(Collection<T> runs, ToDoubleFunction<T> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    static double median(Collection<Double> figures) {
        return median(figures, Double::doubleValue);
    }
}

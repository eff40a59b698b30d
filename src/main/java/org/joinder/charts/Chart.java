package org.joinder.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart as values: for each category one whole number in each series. Bars of several series stand upon each other. A
 * summary says in one sentence what the picture shows, for people who do not see it. {@code target} is a line to reach.
 */
public record Chart(
        Kind kind,
        String title,
        String summary,
        String categoryName,
        String measure,
        List<String> categories,
        List<Series> series,
        @Nullable Integer target) {

    /** How values are drawn. */
    public enum Kind {
        BARS,
        STEPS
    }

    /** One row of values, in the order of the categories. */
    public record Series(String name, List<Integer> values) {}

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int width = categories.size();
        if (series.isEmpty() || series.stream().anyMatch(each -> each.values().size() != width)) {
            throw new IllegalArgumentException("each series has one value for each category");
        }
    }

    public boolean isEmpty() {
        return categories.isEmpty();
    }

    /** The height of the picture in its own measure: the tallest stack, or the target. */
    int highest() {
        int tallest = IntStream.range(0, categories.size())
                .map(index -> series.stream()
                        .mapToInt(each -> each.values().get(index))
                        .sum())
                .max()
                .orElse(0);
        return Math.max(1, Math.max(tallest, target == null ? 0 : target));
    }
}

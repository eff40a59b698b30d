package org.joinder.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dated things along time: a row for each kind, and named bands of time behind them. Days are written 2017-08-16. */
public record Moments(String title, String summary, List<String> kinds, List<Entry> entries, List<Band> bands) {

    /** One dated thing. */
    public record Entry(
            String date,
            String kind,
            String words,
            @Nullable String href) {}

    /** A stretch of time with a name, such as a Congress. */
    public record Band(String name, String from, String to) {}
}

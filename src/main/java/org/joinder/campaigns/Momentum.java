package org.joinder.campaigns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How much happened over time: how many dated things fall in each month, quarter or year, with no span left out between
 * the first and today. {@code lately} and {@code before} count the last 365 days and the 365 days before them.
 */
public record Momentum(Unit unit, List<Span> spans, int lately, int before) {

    /** How long one span is; the longer the effort, the longer its spans, so that there are never more than forty. */
    public enum Unit {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Unit(int months) {
            this.months = months;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private LocalDate start(LocalDate day) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
        }

        private String label(LocalDate start) {
            return switch (this) {
                case MONTH -> start.toString().substring(0, 7);
                case QUARTER -> start.getYear() + " Q" + ((start.getMonthValue() - 1) / 3 + 1);
                case YEAR -> Integer.toString(start.getYear());
            };
        }
    }

    /** One span: its first day, how it is called, and how many dated things lie in it. */
    public record Span(LocalDate from, String label, int count) {}

    private static final int MOST_MONTHS = 36;
    private static final int MOST_QUARTERS = 40;

    /** Counts the days up to and with {@code today}; what lies ahead is not momentum. */
    public static Momentum of(Collection<LocalDate> days, LocalDate today) {
        var past = days.stream().filter(day -> !day.isAfter(today)).sorted().toList();
        if (past.isEmpty()) {
            return new Momentum(Unit.MONTH, List.of(), 0, 0);
        }
        LocalDate yearAgo = today.minusDays(365);
        int lately = (int) past.stream().filter(day -> day.isAfter(yearAgo)).count();
        int before = (int) past.stream()
                .filter(day -> !day.isAfter(yearAgo) && day.isAfter(yearAgo.minusDays(365)))
                .count();
        Unit unit = unit(ChronoUnit.MONTHS.between(past.getFirst(), today));
        return new Momentum(unit, spans(unit, past, today), lately, before);
    }

    /** "3 dated events in the last year, 1 in the year before: busier". */
    public String sentence() {
        String events = lately + (lately == 1 ? " dated event" : " dated events") + " in the last year, " + before
                + " in the year before";
        return lately + before == 0
                ? "Nothing dated in the last two years"
                : events + (lately > before ? ": busier" : lately < before ? ": quieter" : ": steady");
    }

    private static Unit unit(long months) {
        return months <= MOST_MONTHS ? Unit.MONTH : months <= MOST_QUARTERS * 3 ? Unit.QUARTER : Unit.YEAR;
    }

    private static List<Span> spans(Unit unit, List<LocalDate> days, LocalDate today) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate from = unit.start(days.getFirst()); !from.isAfter(today); from = from.plusMonths(unit.months)) {
            LocalDate start = from;
            LocalDate end = from.plusMonths(unit.months);
            int count = (int) days.stream()
                    .filter(day -> !day.isBefore(start) && day.isBefore(end))
                    .count();
            spans.add(new Span(from, unit.label(from), count));
        }
        return spans;
    }
}

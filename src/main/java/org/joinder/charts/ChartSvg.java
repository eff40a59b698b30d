package org.joinder.charts;

import java.util.List;

/** Draws a chart as SVG: no script, no fixed colour. The style sheet paints its classes by the tokens of the page. */
public final class ChartSvg {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 36;
    private static final int RIGHT = 8;
    private static final int TOP = 36;
    private static final int BOTTOM = 26;
    private static final int LETTER = 7;
    private static final int LABEL_GAP = 12;
    private static final int MOST_VALUES = 20;

    private final Chart chart;
    private final Svg svg = new Svg();
    private final int highest;
    private final double step;

    private ChartSvg(Chart chart) {
        this.chart = chart;
        highest = chart.highest();
        step = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, chart.categories().size());
    }

    /** The picture; its label says the title and the summary, and a table beside it should say the figures. */
    public static String of(Chart chart) {
        var drawing = new ChartSvg(chart);
        drawing.svg.open("joinder-chart", WIDTH, HEIGHT, chart.title() + ". " + chart.summary());
        drawing.frame();
        drawing.legend();
        if (chart.kind() == Chart.Kind.BARS) {
            drawing.bars();
        } else {
            drawing.steps();
        }
        drawing.target();
        return drawing.svg.close();
    }

    private void frame() {
        for (int value : ticks()) {
            svg.line("grid", LEFT, y(value), WIDTH - RIGHT, y(value));
            svg.words("tick", LEFT - 6, y(value) + 4, "end", Integer.toString(value));
        }
        for (int index = 0; index < chart.categories().size(); index += every()) {
            svg.words(
                    "tick",
                    x(index) + step / 2,
                    HEIGHT - 8,
                    "middle",
                    chart.categories().get(index));
        }
    }

    /** Which categories are named: as many as stand side by side without touching. */
    private int every() {
        int longest = chart.categories().stream().mapToInt(String::length).max().orElse(1);
        return Math.max(1, (int) Math.ceil((longest * LETTER + LABEL_GAP) / step));
    }

    /** What each series means, in a row above the picture; one series needs no telling apart. */
    private void legend() {
        int rows = chart.series().size();
        double x = LEFT;
        for (int row = 0; rows > 1 && row < rows; row++) {
            var name = chart.series().get(row).name();
            svg.rect("series-" + row, x, 1, 11, 11);
            svg.words("tick", x + 17, 11, "start", name);
            x += name.length() * LETTER + 40;
        }
    }

    private List<Integer> ticks() {
        return highest < 2 ? List.of(0, 1) : List.of(0, highest / 2, highest);
    }

    private void bars() {
        double width = Math.max(2, step * 0.7);
        for (int index = 0; index < chart.categories().size(); index++) {
            int below = 0;
            for (int row = 0; row < chart.series().size(); row++) {
                int value = chart.series().get(row).values().get(index);
                if (value > 0) {
                    double left = x(index) + (step - width) / 2;
                    svg.rect("series-" + row, left, y(below + value), width, y(below) - y(below + value));
                }
                below += value;
            }
            if (below > 0 && chart.categories().size() <= MOST_VALUES) {
                svg.words("value", x(index) + step / 2, y(below) - 5, "middle", Integer.toString(below));
            }
        }
    }

    private void steps() {
        for (int row = 0; row < chart.series().size(); row++) {
            var path = new StringBuilder();
            var values = chart.series().get(row).values();
            for (int index = 0; index < values.size(); index++) {
                path.append(index == 0 ? "M" : "L").append(point(x(index), values.get(index)));
                path.append("L").append(point(x(index) + step, values.get(index)));
            }
            svg.path("step-" + row, path.toString());
        }
    }

    private void target() {
        Integer target = chart.target();
        if (target != null) {
            svg.line("target", LEFT, y(target), WIDTH - RIGHT, y(target));
            svg.words("value", WIDTH - RIGHT, y(target) - 5, "end", "Target: " + target);
        }
    }

    private String point(double x, int value) {
        return Svg.number(x) + " " + Svg.number(y(value));
    }

    private double x(int index) {
        return LEFT + index * step;
    }

    private double y(int value) {
        return HEIGHT - BOTTOM - (double) value / highest * (HEIGHT - TOP - BOTTOM);
    }
}

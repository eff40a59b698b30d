package org.joinder.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a flow as SVG, from left to right: a box for each thing, a line for each step. */
public final class FlowSvg {

    private static final int BOX_WIDTH = 156;
    private static final int BOX_HEIGHT = 114;
    private static final int GAP_X = 26;
    private static final int GAP_Y = 20;
    private static final int LETTERS = 17;
    private static final int DETAIL_LETTERS = 24;

    private record Place(double x, double y) {}

    private final Flow flow;
    private final Svg svg = new Svg();
    private final Map<String, Place> places = new HashMap<>();

    private FlowSvg(Flow flow) {
        this.flow = flow;
    }

    /** The picture; a list beside it should say the steps in words. */
    public static String of(Flow flow) {
        return new FlowSvg(flow).draw();
    }

    private String draw() {
        var columns = flow.columns();
        int width = columns.values().stream().max(Integer::compare).orElse(0) + 1;
        List<List<Flow.Thing>> rows = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int wanted = column;
            rows.add(flow.things().stream()
                    .filter(thing -> columns.getOrDefault(thing.id(), 0) == wanted)
                    .toList());
        }
        int tallest = rows.stream().mapToInt(List::size).max().orElse(1);
        int height = tallest * (BOX_HEIGHT + GAP_Y);
        place(rows, height);
        svg.open("joinder-flow", width * (BOX_WIDTH + GAP_X) - GAP_X + 2, height, flow.title() + ". " + flow.summary());
        flow.steps().forEach(this::step);
        flow.things().forEach(this::box);
        return svg.close();
    }

    private void place(List<List<Flow.Thing>> rows, int height) {
        for (int column = 0; column < rows.size(); column++) {
            var things = rows.get(column);
            double top = (height - things.size() * (BOX_HEIGHT + GAP_Y) + GAP_Y) / 2.0;
            for (int row = 0; row < things.size(); row++) {
                var place = new Place(column * (BOX_WIDTH + GAP_X) + 1, top + row * (BOX_HEIGHT + GAP_Y));
                places.put(things.get(row).id(), place);
            }
        }
    }

    private void step(Flow.Step step) {
        var from = places.get(step.from());
        var to = places.get(step.to());
        if (from == null || to == null) {
            return;
        }
        double x1 = from.x() + BOX_WIDTH;
        double y1 = from.y() + BOX_HEIGHT / 2.0;
        double y2 = to.y() + BOX_HEIGHT / 2.0;
        double middle = (x1 + to.x()) / 2;
        svg.path(
                "step",
                "M" + Svg.number(x1) + " " + Svg.number(y1) + "C" + Svg.number(middle) + " " + Svg.number(y1) + " "
                        + Svg.number(middle) + " " + Svg.number(y2) + " " + Svg.number(to.x() - 6) + " "
                        + Svg.number(y2));
        svg.path(
                "arrow",
                "M" + Svg.number(to.x() - 8) + " " + Svg.number(y2 - 4) + "L" + Svg.number(to.x() - 1) + " "
                        + Svg.number(y2) + "L" + Svg.number(to.x() - 8) + " " + Svg.number(y2 + 4) + "Z");
    }

    private void box(Flow.Thing thing) {
        var place = places.getOrDefault(thing.id(), new Place(0, 0));
        svg.rect("box " + thing.kind(), place.x(), place.y(), BOX_WIDTH, BOX_HEIGHT);
        svg.words("kind", place.x() + 8, place.y() + 16, "start", thing.kind());
        write("name", lines(thing.name(), LETTERS, 3), place.x() + 8, place.y() + 34, 16);
        var detail = lines(thing.detail(), DETAIL_LETTERS, 2);
        write("detail", detail, place.x() + 8, place.y() + BOX_HEIGHT - 10 - (detail.size() - 1) * 13, 13);
    }

    private void write(String kind, List<String> lines, double x, double y, int leading) {
        for (int line = 0; line < lines.size(); line++) {
            svg.words(kind, x, y + line * leading, "start", lines.get(line));
        }
    }

    /** Broken between words; what does not fit in the last line is cut. */
    private static List<String> lines(String words, int letters, int most) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        int space = rest.lastIndexOf(' ', letters);
        while (rest.length() > letters && space > 0 && lines.size() < most - 1) {
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
            space = rest.lastIndexOf(' ', letters);
        }
        lines.add(cut(rest, letters));
        return lines;
    }

    private static String cut(String words, int letters) {
        if (words.length() <= letters) {
            return words;
        }
        int space = words.lastIndexOf(' ', letters - 1);
        return words.substring(0, space > 0 ? space : letters - 1) + "…";
    }
}

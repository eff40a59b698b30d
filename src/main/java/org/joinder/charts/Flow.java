package org.joinder.charts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came from what: things and the steps between them, each step in words. A step leads from earlier to later. */
public record Flow(String title, String summary, List<Thing> things, List<Step> steps) {

    /** A thing: a short name, one line more, what kind of thing it is, and where it is found. */
    public record Thing(
            String id,
            String name,
            String detail,
            String kind,
            @Nullable String href) {}

    /** A step from one thing to another. */
    public record Step(String from, String to, String words) {}

    public Flow {
        things = List.copyOf(things);
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** How far each thing stands from the beginnings: one more than the farthest thing that leads to it. */
    Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        things.forEach(thing -> columns.put(thing.id(), 0));
        // Each round can only move things further on; more rounds than things would mean a circle.
        for (int round = 0; round < things.size(); round++) {
            boolean moved = false;
            for (Step step : steps) {
                int next = columns.getOrDefault(step.from(), 0) + 1;
                if (columns.getOrDefault(step.to(), next) < next) {
                    columns.put(step.to(), next);
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
        }
        return columns;
    }
}

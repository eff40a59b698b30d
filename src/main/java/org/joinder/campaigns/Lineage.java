package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.joinder.charts.Flow;
import org.jspecify.annotations.Nullable;

/** How one thing of a campaign led to the next over the years: letters, the bills that took them up, the laws, and what was asked again. */
public record Lineage(List<Item> items, List<Step> steps) {

    /** What kind of thing an item is. */
    public enum Kind {
        LETTER("letter"),
        BILL("bill"),
        LAW("law");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A letter, bill or law, with the day it dates from and where it is found. */
    public record Item(
            String id,
            Kind kind,
            String name,
            String detail,
            @Nullable LocalDate on,
            @Nullable String workspacePath,
            @Nullable String publicPath) {}

    /** A step from one item to a later one, and why it stands here. */
    public record Step(Item from, Item to, String words) {}

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The same as a picture can show it. */
    public Flow flow() {
        return new Flow(
                "Lineage",
                steps.size() + (steps.size() == 1 ? " step" : " steps") + "; the list says each in words.",
                items.stream()
                        .map(item -> new Flow.Thing(
                                item.id(),
                                item.name(),
                                item.detail(),
                                item.kind().word(),
                                item.publicPath()))
                        .toList(),
                steps.stream()
                        .map(step -> new Flow.Step(step.from().id(), step.to().id(), step.words()))
                        .toList());
    }
}

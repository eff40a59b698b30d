package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.charts.Moments;
import org.joinder.legislation.Congress;
import org.joinder.shell.LineList;
import org.joinder.shell.TimelinePicture;

/** Dated things by Congress: a picture along time, and below it the same as a list. */
class TimelineList extends Composite<Section> {

    private final Paragraph found = new Paragraph();
    private final TimelinePicture picture = new TimelinePicture();
    private final Div lists = new Div();
    private final Map<Congress, LineList> shown = new LinkedHashMap<>();

    TimelineList() {
        found.getElement().setAttribute("aria-live", "polite");
        Card.frame(getContent(), "timeline", "What happened when", found, picture, lists);
    }

    void show(Map<Congress, List<TimelineEntry>> chosen) {
        long count = chosen.values().stream().mapToLong(List::size).sum();
        found.setText(
                count == 0
                        ? "Nothing fits. Choose other kinds or another Congress."
                        : count + (count == 1 ? " entry" : " entries") + ", latest first.");
        picture.setVisible(count > 0);
        picture.show(moments(chosen));
        if (!shown.keySet().equals(chosen.keySet())) {
            shown.clear();
            lists.removeAll();
            chosen.keySet().forEach(congress -> {
                var list = TimelineCard.list();
                shown.put(congress, list);
                lists.add(new H3(title(congress)), list);
            });
        }
        shown.forEach((congress, list) -> list.show(TimelineCard.lines(chosen.getOrDefault(congress, List.of()))));
    }

    private static String title(Congress congress) {
        return congress.displayName() + " (" + congress.begins().getYear() + " to "
                + congress.ends().getYear() + ")";
    }

    private static Moments moments(Map<Congress, List<TimelineEntry>> chosen) {
        var entries = chosen.values().stream().flatMap(List::stream).toList();
        return new Moments(
                "Timeline",
                entries.size() + " dated things in " + chosen.size()
                        + (chosen.size() == 1 ? " Congress." : " Congresses."),
                entries.stream().map(TimelineEntry::kind).distinct().sorted().toList(),
                entries.stream()
                        .map(entry -> new Moments.Entry(
                                entry.date().toString(), entry.kind(), entry.words(), entry.workspacePath()))
                        .toList(),
                chosen.keySet().stream()
                        .map(congress -> new Moments.Band(
                                congress.displayName(),
                                congress.begins().toString(),
                                congress.ends().toString()))
                        .toList()
                        .reversed());
    }
}

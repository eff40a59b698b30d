package org.joinder.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinder.shell.Children;
import org.joinder.shell.PathLink;
import org.joinder.shell.TodayNote;

/** What waits for a person, a line for each place. A number that changes leaves the line, and the keyboard on it, where it is. */
class NeedList extends Composite<UnorderedList> {

    private static class Need extends ListItem {

        private final Span count = new Span();
        private final PathLink link;

        Need(String path) {
            link = new PathLink(path, "");
            count.addClassName("today-count");
            add(count, link);
        }

        Need show(TodayNote note) {
            count.setText(Integer.toString(note.count()));
            link.setText(note.sentence());
            return this;
        }
    }

    private Map<String, Need> shown = Map.of();

    NeedList() {
        getContent().addClassName("today-notes");
    }

    void show(List<TodayNote> notes) {
        Map<String, Need> wanted = new LinkedHashMap<>();
        notes.forEach(note -> wanted.computeIfAbsent(note.path(), this::need).show(note));
        Children.show(getContent(), List.copyOf(wanted.values()));
        shown = wanted;
    }

    private Need need(String path) {
        Need there = shown.get(path);
        return there == null ? new Need(path) : there;
    }
}

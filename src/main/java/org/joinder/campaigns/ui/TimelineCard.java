package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.shell.PathLink;

/** Everything dated, latest first. */
class TimelineCard extends Composite<Section> {

    TimelineCard(List<TimelineEntry> entries) {
        getContent().addClassName("board-card");
        getContent().add(new H2("Timeline"));
        if (entries.isEmpty()) {
            getContent().add(new Paragraph("Nothing dated is gathered yet."));
            return;
        }
        var list = new OrderedList();
        list.addClassName("board-timeline");
        entries.forEach(entry -> list.add(item(entry)));
        getContent().add(list);
    }

    private static ListItem item(TimelineEntry entry) {
        Component words = entry.workspacePath() == null
                ? new Span(entry.words())
                : new PathLink(entry.workspacePath(), entry.words());
        var date = new Span(Words.day(entry.date()) + " · " + entry.kind());
        date.addClassName("timeline-date");
        return new ListItem(date, words);
    }
}

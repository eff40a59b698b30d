package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.shell.KeyedList;
import org.joinder.shell.PathLink;

/** The dates that come, and the latest of those that went; the rest is a screen of its own. */
class TimelineCard extends Composite<Section> {

    private static final int LATEST = 8;

    private final H3 comes = new H3("Ahead");
    private final KeyedList<TimelineEntry> ahead = list();
    private final Paragraph none = new Paragraph("Nothing dated is gathered yet.");
    private final KeyedList<TimelineEntry> latest = list();

    TimelineCard(String slug) {
        comes.setId("ahead");
        Card.frame(getContent(), "timeline", "Dates", comes, ahead, new H3("What happened last"), none, latest);
        getContent().add(new PathLink(CampaignPaths.timeline(slug), "The whole timeline and lineage"));
    }

    void show(CampaignBoard board, LocalDate today) {
        var coming = board.ahead(today);
        comes.setText(coming.isEmpty() ? "Ahead: no date is recorded" : "Ahead");
        ahead.setVisible(!coming.isEmpty());
        ahead.show(coming);
        none.setVisible(board.timeline().isEmpty());
        latest.show(board.timeline().stream()
                .filter(entry -> !entry.date().isAfter(today))
                .limit(LATEST)
                .toList());
    }

    static KeyedList<TimelineEntry> list() {
        return new KeyedList<>(
                "board-timeline", entry -> entry.date() + entry.kind() + entry.words(), TimelineCard::item);
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

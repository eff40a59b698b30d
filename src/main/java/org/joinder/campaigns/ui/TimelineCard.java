package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;
import org.joinder.shell.PathLink;

/** The dates that come, and the latest of those that went; the rest is a screen of its own. */
class TimelineCard extends Composite<Section> {

    private static final int LATEST = 8;

    private final H3 comes = new H3("Ahead");
    private final LineList ahead = list();
    private final Paragraph none = new Paragraph("Nothing dated is gathered yet.");
    private final LineList latest = list();

    TimelineCard(String slug) {
        comes.setId("ahead");
        Card.frame(getContent(), "timeline", "Dates", comes, ahead, new H3("What happened last"), none, latest);
        getContent().add(new PathLink(CampaignPaths.timeline(slug), "The whole timeline and lineage"));
    }

    void show(CampaignBoard board, LocalDate today) {
        var coming = board.ahead(today);
        comes.setText(coming.isEmpty() ? "Ahead: no date is recorded" : "Ahead");
        ahead.setVisible(!coming.isEmpty());
        ahead.show(lines(coming));
        none.setVisible(board.timeline().isEmpty());
        latest.show(lines(board.timeline().stream()
                .filter(entry -> !entry.date().isAfter(today))
                .limit(LATEST)
                .toList()));
    }

    static LineList list() {
        return new LineList("board-timeline");
    }

    static List<Line> lines(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineCard::line).toList();
    }

    private static Line line(TimelineEntry entry) {
        return Line.of(entry.date() + entry.kind() + entry.words())
                .quiet(Words.day(entry.date()) + " · " + entry.kind())
                .link(entry.workspacePath(), entry.words());
    }
}

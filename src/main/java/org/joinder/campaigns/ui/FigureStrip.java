package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;

/** The figures of a campaign in one row; each leads to the list behind it. */
class FigureStrip extends Composite<LineList> {

    @Override
    protected LineList initContent() {
        return new LineList("figures");
    }

    void show(CampaignBoard board, LocalDate today) {
        String here = CampaignPaths.one(board.campaign().slug());
        List<Line> figures = new ArrayList<>();
        board.firstCoalition()
                .ifPresent(first -> figures.add(figure(
                        Integer.toString(first.joined()), "joined “" + first.subject() + "”", here + "#coalition")));
        long open =
                board.asks().stream().filter(ask -> ask.outcome().isPending()).count();
        figures.add(figure(open + " of " + board.asks().size(), "asks still open", here + "#asks"));
        figures.add(figure(
                Integer.toString(board.letters().size()), words(board.letters().size(), "letter"), here + "#letters"));
        figures.add(figure(
                Integer.toString(board.bills().size()), words(board.bills().size(), "bill"), here + "#bills"));
        figures.add(figure(
                Integer.toString(board.releases().size()),
                words(board.releases().size(), "press release"),
                here + "#releases"));
        next(board, today)
                .ifPresent(entry ->
                        figures.add(figure(Words.day(entry.date()), "next date: " + entry.words(), here + "#ahead")));
        getContent().show(figures);
    }

    private static Optional<TimelineEntry> next(CampaignBoard board, LocalDate today) {
        return board.ahead(today).stream().findFirst();
    }

    private static String words(int number, String noun) {
        return number == 1 ? noun : noun + "s";
    }

    private static Line figure(String number, String words, String path) {
        return Line.of(path).figure(number, words, path);
    }
}

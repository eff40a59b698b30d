package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.shell.KeyedList;

/** The figures of a campaign in one row; each leads to the list behind it. */
class FigureStrip extends Composite<KeyedList<FigureStrip.Figure>> {

    /** A figure, what it counts, and the place of its list. */
    record Figure(String number, String words, String path) {}

    @Override
    protected KeyedList<Figure> initContent() {
        return new KeyedList<>("figures", Figure::path, FigureStrip::item);
    }

    void show(CampaignBoard board, LocalDate today) {
        String here = CampaignPaths.one(board.campaign().slug());
        List<Figure> figures = new ArrayList<>();
        board.firstCoalition()
                .ifPresent(first -> figures.add(new Figure(
                        Integer.toString(first.joined()), "joined “" + first.subject() + "”", here + "#coalition")));
        long open =
                board.asks().stream().filter(ask -> ask.outcome().isPending()).count();
        figures.add(new Figure(open + " of " + board.asks().size(), "asks still open", here + "#asks"));
        figures.add(new Figure(
                Integer.toString(board.letters().size()), words(board.letters().size(), "letter"), here + "#letters"));
        figures.add(new Figure(
                Integer.toString(board.bills().size()), words(board.bills().size(), "bill"), here + "#bills"));
        figures.add(new Figure(
                Integer.toString(board.releases().size()),
                words(board.releases().size(), "press release"),
                here + "#releases"));
        next(board, today)
                .ifPresent(entry -> figures.add(
                        new Figure(Words.day(entry.date()), "next date: " + entry.words(), here + "#ahead")));
        getContent().show(figures);
    }

    private static Optional<TimelineEntry> next(CampaignBoard board, LocalDate today) {
        return board.ahead(today).stream().findFirst();
    }

    private static String words(int number, String noun) {
        return number == 1 ? noun : noun + "s";
    }

    private static ListItem item(Figure figure) {
        var number = new Span(figure.number());
        number.addClassName("figure-number");
        // A place on this very screen: the browser goes there by itself, without asking the server.
        var link = new Anchor(figure.path());
        link.add(number, new Span(" " + figure.words()));
        return new ListItem(link);
    }
}

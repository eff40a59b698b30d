package org.joinder.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import org.joinder.shell.KeyedList;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Today;
import org.joinder.shell.TodayBoard;
import org.joinder.shell.TodayDate;
import org.joinder.shell.TodayLooks;
import org.joinder.shell.TodayMove;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;

/** Where a person lands: what waits for them, what moved since they last looked, which days come, and where to go. */
@Route("")
@PageTitle("Today · Joinder")
@Menu(title = "Today", order = 0, icon = "vaadin:home-o")
@PermitAll
class TodayView extends Main {

    private final TodayBoard board;
    private final Div failures = new Div();
    private final Paragraph nothingWaits = new Paragraph("Nothing waits for you right now.");
    private final NeedList needs = new NeedList();
    private final KeyedList<TodayDate> ahead = new KeyedList<>("today-moves", each -> each, TodayView::item);
    private final KeyedList<TodayMove> moves = new KeyedList<>("today-moves", each -> each, TodayView::item);
    private final Paragraph sinceWhen = new Paragraph();
    private final Button seen;
    private final Section daysAhead = section("Days ahead", ahead);
    private Today today;

    TodayView(TodayBoard board, TodayLooks looks, Live live) {
        this.board = board;
        today = board.read();
        seen = new Button("Mark all as seen", _ -> {
            looks.seen();
            show(board.read());
        });
        addClassNames("view", "today-view");
        add(
                new Toolbar("Today"),
                failures,
                section("Needs you", nothingWaits, needs),
                daysAhead,
                section("What moved", sinceWhen, moves, seen),
                screens());
        show(today);
        live.follow(this, board.topics(), () -> show(board.readSince(today.since())));
    }

    private void show(Today now) {
        today = now;
        failures.removeAll();
        now.failures()
                .forEach(reference -> failures.add(
                        new Paragraph("A part of this screen could not be read. Tell your administrator the reference "
                                + reference + ".")));
        nothingWaits.setVisible(now.needs().isEmpty());
        needs.show(now.needs());
        daysAhead.setVisible(!now.ahead().isEmpty());
        ahead.show(now.ahead());
        boolean moved = !now.moves().isEmpty();
        sinceWhen.setText((moved ? "Since" : "Nothing has moved since") + " you last looked, on "
                + ViewerTime.moment(now.since()) + ".");
        sinceWhen.setClassName("quiet", moved);
        moves.show(now.moves());
        seen.setVisible(moved);
    }

    private static Section screens() {
        var entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != TodayView.class)
                .toList();
        var list = new UnorderedList();
        list.addClassName("today-screens");
        entries.forEach(entry -> list.add(new ListItem(new PathLink(entry.path(), entry.title()))));
        var section = section("Go to", list);
        section.setVisible(!entries.isEmpty());
        return section;
    }

    private static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.add(parts);
        return section;
    }

    private static ListItem item(TodayMove move) {
        return line(ViewerTime.moment(move.at()) + " · " + move.kind(), move.path(), move.sentence());
    }

    private static ListItem item(TodayDate date) {
        return line(ViewerTime.day(date.on()), date.path(), date.sentence());
    }

    private static ListItem line(String when, String path, String sentence) {
        var quiet = new Span(when);
        quiet.addClassName("today-when");
        return new ListItem(quiet, new PathLink(path, sentence));
    }
}

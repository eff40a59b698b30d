package org.joinder.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.util.List;
import java.util.function.Function;
import org.joinder.shell.PathLink;
import org.joinder.shell.Today;
import org.joinder.shell.TodayBoard;
import org.joinder.shell.TodayDate;
import org.joinder.shell.TodayLooks;
import org.joinder.shell.TodayMove;
import org.joinder.shell.TodayNote;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;

/** Where a person lands: what waits for them, what moved since they last looked, which days come, and where to go. */
@Route("")
@PageTitle("Today · Joinder")
@Menu(title = "Today", order = 0, icon = "vaadin:home-o")
@PermitAll
class TodayView extends Main {

    private final TodayBoard board;
    private final TodayLooks looks;

    TodayView(TodayBoard board, TodayLooks looks) {
        this.board = board;
        this.looks = looks;
        addClassNames("view", "today-view");
        show(board.read());
    }

    private void show(Today today) {
        removeAll();
        add(new Toolbar("Today"));
        today.failures()
                .forEach(reference -> add(
                        new Paragraph("A part of this screen could not be read. Tell your administrator the reference "
                                + reference + ".")));
        add(needs(today.needs()), ahead(today.ahead()), moved(today), screens());
    }

    private static Section needs(List<TodayNote> needs) {
        return needs.isEmpty()
                ? section("Needs you", new Paragraph("Nothing waits for you right now."))
                : section("Needs you", list("today-notes", needs, TodayView::item));
    }

    private static Section ahead(List<TodayDate> ahead) {
        var section = section("Days ahead", list("today-moves", ahead, TodayView::item));
        section.setVisible(!ahead.isEmpty());
        return section;
    }

    private Section moved(Today today) {
        String since = ViewerTime.moment(today.since());
        if (today.moves().isEmpty()) {
            return section("What moved", new Paragraph("Nothing has moved since you last looked, on " + since + "."));
        }
        var heading = new Paragraph("Since you last looked, on " + since + ".");
        heading.addClassName("quiet");
        var seen = new Button("Mark all as seen", _ -> {
            looks.seen();
            show(board.read());
        });
        return section("What moved", heading, list("today-moves", today.moves(), TodayView::item), seen);
    }

    private static Section screens() {
        var entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != TodayView.class)
                .toList();
        var section = section(
                "Go to",
                list("today-screens", entries, entry -> new ListItem(new PathLink(entry.path(), entry.title()))));
        section.setVisible(!entries.isEmpty());
        return section;
    }

    private static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.add(parts);
        return section;
    }

    private static <T> UnorderedList list(String name, List<T> lines, Function<T, ListItem> item) {
        var list = new UnorderedList();
        list.addClassName(name);
        lines.forEach(line -> list.add(item.apply(line)));
        return list;
    }

    private static ListItem item(TodayNote note) {
        var count = new Span(Integer.toString(note.count()));
        count.addClassName("today-count");
        return new ListItem(count, new PathLink(note.path(), note.sentence()));
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

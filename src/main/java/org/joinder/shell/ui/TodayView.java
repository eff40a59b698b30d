package org.joinder.shell.ui;

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
import org.joinder.security.CurrentUser;
import org.joinder.shell.PathLink;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.joinder.shell.Toolbar;
import org.springframework.beans.factory.ObjectProvider;

/** Where a person lands: what waits for them, and the screens they may open. */
@Route("")
@PageTitle("Today · Joinder")
@Menu(title = "Today", order = 0, icon = "vaadin:home-o")
@PermitAll
class TodayView extends Main {

    TodayView(CurrentUser currentUser, ObjectProvider<TodaySource> sources) {
        addClassNames("view", "today-view");
        var actor = currentUser.require();
        var notes = sources.orderedStream()
                .flatMap(source -> source.notes(actor).stream())
                .toList();
        add(new Toolbar("Today"), waiting(notes), screens());
    }

    private static Section waiting(List<TodayNote> notes) {
        var section = new Section(new H2("At a glance"));
        if (notes.isEmpty()) {
            section.add(new Paragraph("Nothing waits for you right now."));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("today-notes");
        notes.forEach(note -> list.add(item(note)));
        section.add(list);
        return section;
    }

    private static ListItem item(TodayNote note) {
        var count = new Span(Integer.toString(note.count()));
        count.addClassName("today-count");
        return new ListItem(count, new PathLink(note.path(), note.sentence()));
    }

    private static Section screens() {
        var list = new UnorderedList();
        list.addClassName("today-screens");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != TodayView.class)
                .forEach(entry -> list.add(new ListItem(new PathLink(entry.path(), entry.title()))));
        var section = new Section(new H2("Go to"), list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }
}

package org.joinder.imports.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.joinder.imports.FeedService;
import org.joinder.imports.FeedStanding;
import org.joinder.imports.ImportKind;
import org.joinder.imports.ImportPaths;
import org.joinder.imports.ImportRunRow;
import org.joinder.imports.ImportService;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.KeyedList;
import org.joinder.shell.Live;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.shell.Toolbar;

/** Bills and statutes that came in: the runs with their counts and refusals, files to take in, and the live updates. */
@Route(ImportPaths.LIST)
@PageTitle("Imports")
@Menu(title = "Imports", order = 84, icon = "vaadin:download-alt")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class ImportListView extends Main implements BeforeEnterObserver {

    private static final int MOST = 30;

    private final ImportService imports;
    private final FeedService feeds;
    private final Select<ImportKind> kind = new Select<>();
    private final EmptyState none = new EmptyState("Nothing was taken in yet. Drop a file above to start.");
    private final KeyedList<ImportRunRow> runs;
    private final UnorderedList live = new UnorderedList();

    ImportListView(ImportService imports, FeedService feeds, Live changes) {
        this.imports = imports;
        this.feeds = feeds;
        this.runs = new KeyedList<>("outcomes", ImportRunRow::id, run -> new RunLine(run, imports::refusals));
        addClassNames("view", "take-in");
        live.addClassName("outcomes");
        add(new Toolbar("Imports"), files(), part("Runs", none, runs), part("Live updates", live));
        changes.follow(this, ImportPaths.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<ImportRunRow> history = imports.history(MOST, 0);
        none.setVisible(history.isEmpty());
        runs.show(history);
        live.removeAll();
        feeds.standings().forEach(each -> live.add(line(each)));
    }

    private Section files() {
        kind.setLabel("What the files are");
        kind.setWidth("min(100%, 18rem)");
        kind.setItems(imports.kinds());
        kind.setItemLabelGenerator(ImportKind::displayName);
        kind.setValue(ImportKind.BILLS);
        Upload upload = new Upload(new ImportUpload(imports, kind::getValue));
        upload.setDropLabel(new Paragraph(
                "Drop files here: XML, JSON, CSV or a ZIP of them, up to " + ImportService.LARGEST_MB + " MB"));
        upload.setWidthFull();
        return part("Take files in", kind, upload);
    }

    private static Section part(String title, com.vaadin.flow.component.Component... content) {
        Section section = new Section(new H2(title));
        section.add(content);
        section.addClassName("take-in-part");
        return section;
    }

    private static ListItem line(FeedStanding feed) {
        Span name = new Span(feed.name());
        name.addClassName("outcome-name");
        Tone tone = !feed.on() ? Tone.NEUTRAL : feed.failing() ? Tone.ATTENTION : Tone.GOOD;
        String word = !feed.on() ? "Off" : feed.failing() ? "Waiting" : "On";
        return new ListItem(new StatusBadge(word, tone), name, new Span(feed.sentence()));
    }
}

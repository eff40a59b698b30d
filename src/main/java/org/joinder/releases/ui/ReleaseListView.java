package org.joinder.releases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleaseFilter;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRow;
import org.joinder.releases.ReleaseService;
import org.joinder.security.Role;
import org.joinder.shell.CsvDownload;
import org.joinder.shell.EmptyState;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@Route(ReleasePaths.LIST)
@PageTitle("Releases")
@Menu(title = "Releases", order = 30, icon = "vaadin:newspaper")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class ReleaseListView extends Main implements BeforeEnterObserver {

    private static final CsvDownload<ReleaseRow> CSV = new CsvDownload<>(
            List.of(
                    "headline",
                    "headline confirmed",
                    "office",
                    "office confirmed",
                    "date",
                    "kind",
                    "status",
                    "received"),
            row -> Arrays.asList(
                    row.title(),
                    row.name().headlineConfirmed() ? "yes" : "no",
                    issuer(row),
                    row.office() == null ? "no" : "yes",
                    row.releaseDate() == null ? "" : row.releaseDate().toString(),
                    row.kind() == null ? "" : row.kind().label(),
                    row.status().label(),
                    row.receivedAt().toString()));

    private final ReleaseService releases;
    private final Clock clock;
    private final ReleaseFilterBar bar = new ReleaseFilterBar(this::go);
    private final Span shown = new Span();
    private final Grid<ReleaseRow> grid = new Grid<>();
    private final EmptyState empty =
            new EmptyState("No release here yet.", new PathLink(ReleasePaths.TAKE_IN, "Take in a release"));
    private ReleaseFilter filter = ReleaseFilter.ALL;

    ReleaseListView(ReleaseService releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
        addClassNames("view", "list-view");
        shown.getElement().setAttribute("role", "status");
        addColumns();
        grid.setItemsPageable(page -> releases.list(filter, page), page -> (long) releases.count(filter));
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(ReleasePaths.one(click.getItem().id())));
        var download = CSV.link(
                "releases.csv", () -> releases.list(filter, PageRequest.of(0, CsvDownload.MOST, Sort.unsorted())));
        add(new Toolbar("Releases", download), bar, shown, grid, empty);
    }

    private void addColumns() {
        grid.addComponentColumn(ReleaseListView::headline)
                .setHeader("Headline")
                .setSortProperty("title")
                .setWidth("16rem")
                .setFlexGrow(1);
        addFact("Office", "office", ReleaseListView::issuer);
        addFact("Date", "releaseDate", row -> row.releaseDate() == null ? "" : ViewerTime.day(row.releaseDate()));
        grid.addComponentColumn(row -> StatusWords.badge(row.status(), row.embargoUntil(), clock.instant()))
                .setHeader("Status")
                .setSortProperty("status")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addFact("Received", "receivedAt", row -> ViewerTime.moment(row.receivedAt()));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    }

    private void addFact(String header, String sort, ValueProvider<ReleaseRow, String> fact) {
        grid.addColumn(fact)
                .setHeader(header)
                .setSortProperty(sort)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Div headline(ReleaseRow row) {
        PathLink title = new PathLink(ReleasePaths.one(row.id()), row.title());
        title.addClassName("queue-title");
        Span facts = new Span(Stream.of(
                        row.kind() == null ? "kind not known yet" : row.kind().label(),
                        row.name().doubt())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · ")));
        facts.addClassName("queue-facts");
        return new Div(title, facts);
    }

    private static String issuer(ReleaseRow row) {
        Jurisdiction issuer = row.name().issuer();
        return issuer == null ? "" : issuer.displayName();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = ReleaseQuery.of(event.getLocation().getQueryParameters());
        bar.show(filter);
        grid.getDataProvider().refreshAll();
        int count = releases.count(filter);
        boolean none = count == 0 && filter.equals(ReleaseFilter.ALL);
        empty.setVisible(none);
        grid.setVisible(!none);
        shown.setText(
                count == 0
                        ? "No release fits. Clear a field to see more."
                        : count == 1 ? "1 release" : count + " releases");
        shown.setVisible(!none);
    }

    private void go(ReleaseFilter wanted) {
        UI.getCurrent().navigate(ReleasePaths.LIST, ReleaseQuery.to(wanted));
    }
}

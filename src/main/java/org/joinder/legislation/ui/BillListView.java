package org.joinder.legislation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.joinder.legislation.BillFilter;
import org.joinder.legislation.BillRow;
import org.joinder.legislation.BillService;
import org.joinder.legislation.LegislationPaths;
import org.joinder.security.Role;
import org.joinder.shell.CsvDownload;
import org.joinder.shell.EmptyState;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

@Route(LegislationPaths.BILLS)
@PageTitle("Bills")
@Menu(title = "Bills", order = 50, icon = "vaadin:file-text-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class BillListView extends Main implements BeforeEnterObserver {

    private static final CsvDownload<BillRow> CSV = new CsvDownload<>(
            List.of("id", "number", "title", "introduced", "stage", "stage since", "latest action", "on"),
            row -> Arrays.asList(
                    row.id().toString(),
                    row.number(),
                    row.title(),
                    String.valueOf(row.introduced()).replace("null", ""),
                    row.stage().displayName(),
                    String.valueOf(row.stageOn()).replace("null", ""),
                    row.latestAction(),
                    String.valueOf(row.latestActionOn()).replace("null", "")));

    private final BillService bills;
    private final BillFilterBar bar;
    private final Span shown = new Span();
    private final Grid<BillRow> grid = new Grid<>();
    private final EmptyState empty =
            new EmptyState("No bill is known here yet. Load some from files with the command import bills.");
    private BillListQuery query = new BillListQuery(BillFilter.ALL, Sort.unsorted());

    BillListView(BillService bills) {
        this.bills = bills;
        this.bar = new BillFilterBar(bills::sessions, filter -> go(query.with(filter)));
        addClassNames("view", "list-view");
        shown.getElement().setAttribute("role", "status");
        addColumns();
        grid.getElement().setAttribute("aria-label", "Bills");
        grid.setItemsPageable(page -> bills.list(query.filter(), sorted(page)), page -> bills.count(query.filter()));
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(LegislationPaths.workspace(click.getItem().id())));
        grid.addSortListener(this::sort);
        Toolbar toolbar = new Toolbar("Bills", CSV.link("bills.csv", this::all));
        add(toolbar, bar, shown, grid, empty);
    }

    private void addColumns() {
        grid.addComponentColumn(BillListView::name)
                .setHeader("Bill")
                .setKey("title")
                .setSortProperty("title")
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addComponentColumn(row -> Words.stage(row.stage()))
                .setHeader("Stage")
                .setKey("stage")
                .setSortProperty("stage")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addFact("Introduced", "introduced", row -> Words.day(row.introduced()));
        addFact("Latest action", "latestActionOn", row -> Words.day(row.latestActionOn()));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    }

    private void addFact(String header, String key, ValueProvider<BillRow, String> fact) {
        grid.addColumn(fact)
                .setHeader(header)
                .setKey(key)
                .setSortProperty(key)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Div name(BillRow row) {
        PathLink number =
                new PathLink(LegislationPaths.workspace(row.id()), row.id().displayName());
        number.addClassName("queue-title");
        Span title = new Span(row.title() == null ? "Title not known yet" : row.title());
        title.addClassName("queue-facts");
        return new Div(number, title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = BillListQuery.of(event.getLocation().getQueryParameters());
        bar.show(query.filter());
        showSort();
        grid.getDataProvider().refreshAll();
        long count = bills.count(query.filter());
        boolean none = count == 0 && query.filter().equals(BillFilter.ALL);
        empty.setVisible(none);
        grid.setVisible(!none);
        shown.setVisible(!none);
        shown.setText(
                count == 0 ? "No bill fits. Clear a field to see more." : count == 1 ? "1 bill" : count + " bills");
    }

    private void showSort() {
        grid.sort(query.sort().stream()
                .map(order -> new GridSortOrder<>(
                        grid.getColumnByKey(order.getProperty()),
                        order.isDescending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .filter(order -> order.getSorted() != null)
                .toList());
    }

    private void sort(SortEvent<Grid<BillRow>, GridSortOrder<BillRow>> event) {
        if (event.isFromClient()) {
            go(query.with(Sort.by(event.getSortOrder().stream()
                    .map(order -> new Sort.Order(
                            order.getDirection() == SortDirection.DESCENDING ? Sort.Direction.DESC : Sort.Direction.ASC,
                            String.valueOf(order.getSorted().getKey())))
                    .toList())));
        }
    }

    private Pageable sorted(Pageable page) {
        return page.getSort().isSorted()
                ? page
                : PageRequest.of(page.getPageNumber(), page.getPageSize(), query.sort());
    }

    private List<BillRow> all() {
        return bills.list(query.filter(), PageRequest.of(0, CsvDownload.MOST, query.sort()));
    }

    private static void go(BillListQuery wanted) {
        UI.getCurrent().navigate(LegislationPaths.BILLS, wanted.address());
    }
}

package org.joinder.offices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeRow;
import org.joinder.offices.OfficeService;
import org.joinder.security.Role;
import org.joinder.shell.CsvDownload;
import org.joinder.shell.ListWithDetail;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;

@Route(OfficePaths.LIST)
@RouteAlias(OfficePaths.ONE)
@PageTitle("Offices")
@Menu(title = "Offices", order = 60, icon = "vaadin:institution")
@RolesAllowed({Role.STAFF, Role.ADMIN, Role.OFFICE})
class OfficeListView extends Main implements BeforeEnterObserver {

    private static final CsvDownload<OfficeRow> CSV = new CsvDownload<>(
            List.of("jurisdiction", "code", "office", "holder", "party", "since", "chosen", "association"),
            row -> Arrays.asList(
                    row.jurisdiction().displayName(),
                    row.jurisdiction().usps(),
                    row.officeName(),
                    row.styledHolder(),
                    row.party(),
                    row.since() == null ? "" : row.since().toString(),
                    row.chosen() == null ? "" : row.chosen().words(),
                    row.member() ? "member" : "not a member"));

    private final OfficeService offices;
    private final Clock clock;
    private final OfficeGrid grid = new OfficeGrid();
    private final OfficeFilterBar bar = new OfficeFilterBar(filter -> go(null, filter));
    private final Span shown = new Span();
    private final ListWithDetail layout = new ListWithDetail("30rem", () -> go(null, filter()), bar, shown, grid);
    private OfficeFilter filter = OfficeFilter.NONE;

    OfficeListView(OfficeService offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
        addClassNames("view", "list-view");
        grid.addItemClickListener(click -> go(click.getItem().jurisdiction(), filter));
        shown.getElement().setAttribute("role", "status");
        add(new Toolbar("Offices", CSV.link("offices.csv", this::rows)), layout);
    }

    private List<OfficeRow> rows() {
        return offices.list(day()).stream().filter(filter::admits).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = OfficeFilter.of(event.getLocation().getQueryParameters());
        bar.show(filter);
        List<OfficeRow> rows = rows();
        grid.setItems(rows);
        shown.setText(
                rows.isEmpty()
                        ? "No office fits. Clear a field to see more."
                        : rows.size() + " of 56 offices, as of " + Words.day(day()));
        Optional<Jurisdiction> one = event.getRouteParameters().get("usps").map(OfficeListView::known);
        layout.show(
                one.map(this::detail).orElse(null),
                one.map(Jurisdiction::displayName).orElse(""));
        rows.stream()
                .filter(row -> one.filter(row.jurisdiction()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(grid::select, grid::deselectAll);
    }

    private static Jurisdiction known(String usps) {
        return Jurisdiction.find(usps).orElseThrow(() -> new NotFoundException("No office has the code " + usps + "."));
    }

    private OfficeView detail(Jurisdiction jurisdiction) {
        return new OfficeView(
                offices.find(jurisdiction, day()),
                offices.holders(jurisdiction),
                offices.facts(jurisdiction),
                () -> go(null, filter));
    }

    private OfficeFilter filter() {
        return filter;
    }

    private LocalDate day() {
        return Objects.requireNonNullElseGet(filter.on(), () -> LocalDate.now(clock));
    }

    private static void go(@Nullable Jurisdiction one, OfficeFilter filter) {
        UI.getCurrent().navigate(one == null ? OfficePaths.LIST : OfficePaths.one(one), filter.query());
    }
}

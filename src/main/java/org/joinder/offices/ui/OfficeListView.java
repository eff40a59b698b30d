package org.joinder.offices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeRow;
import org.joinder.offices.OfficeService;
import org.joinder.security.Role;
import org.joinder.shell.Toolbar;

@Route(OfficePaths.LIST)
@RouteAlias(OfficePaths.ONE)
@PageTitle("Offices")
@Menu(title = "Offices", order = 60, icon = "vaadin:institution")
@RolesAllowed({Role.STAFF, Role.ADMIN, Role.OFFICE})
class OfficeListView extends MasterDetailLayout implements BeforeEnterObserver {

    private final OfficeService offices;
    private final Clock clock;
    private final OfficeGrid grid = new OfficeGrid();
    private final OfficeFilterBar bar = new OfficeFilterBar(filter -> go(null, filter));
    private final Span shown = new Span();
    private OfficeFilter filter = OfficeFilter.NONE;

    OfficeListView(OfficeService offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
        setSizeFull();
        setMasterSize("22rem", true);
        setDetailSize("30rem");
        setMaster(list());
        grid.addItemClickListener(click -> go(click.getItem().jurisdiction(), filter));
        addBackdropClickListener(click -> go(null, filter));
        addDetailEscapePressListener(press -> go(null, filter));
    }

    private VerticalLayout list() {
        shown.getElement().setAttribute("role", "status");
        var list = new VerticalLayout(new Toolbar("Offices"), bar, shown, grid);
        list.setSizeFull();
        list.setFlexGrow(1, grid);
        return list;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = OfficeFilter.of(event.getLocation().getQueryParameters());
        bar.show(filter);
        List<OfficeRow> rows =
                offices.list(day()).stream().filter(filter::admits).toList();
        grid.setItems(rows);
        shown.setText(
                rows.isEmpty()
                        ? "No office fits. Clear a field to see more."
                        : rows.size() + " of 56 offices, as of " + Words.day(day()));
        Optional<Jurisdiction> one = event.getRouteParameters().get("usps").map(OfficeListView::known);
        setDetail(one.map(this::detail).orElse(null));
        nameDetail(one.map(Jurisdiction::displayName).orElse(""));
        rows.stream()
                .filter(row -> one.filter(row.jurisdiction()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(grid::select, grid::deselectAll);
    }

    /** Over the list on a phone the detail is a dialog, and a dialog needs a name. */
    private void nameDetail(String name) {
        getElement()
                .executeJs(
                        "const detail = this.shadowRoot.querySelector('[part=detail]');"
                                + "$0 ? detail.setAttribute('aria-label', $0) : detail.removeAttribute('aria-label')",
                        name);
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

    private LocalDate day() {
        return Objects.requireNonNullElseGet(filter.on(), () -> LocalDate.now(clock));
    }

    private static void go(@org.jspecify.annotations.Nullable Jurisdiction one, OfficeFilter filter) {
        UI.getCurrent().navigate(one == null ? OfficePaths.LIST : OfficePaths.one(one), filter.query());
    }
}

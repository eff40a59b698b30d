package org.joinder.letters.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinder.letters.LetterFilter;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.security.Role;
import org.joinder.shell.CsvDownload;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

@Route(LetterPaths.LIST)
@PageTitle("Letters")
@Menu(title = "Letters", order = 40, icon = "vaadin:envelope-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class LetterListView extends Main implements BeforeEnterObserver {

    private static final CsvDownload<LetterRow> CSV = new CsvDownload<>(
            List.of("subject", "date", "status", "signers", "signers in words", "led by", "public"),
            row -> Arrays.asList(
                    row.subject(),
                    row.date() == null ? "" : row.date().toString(),
                    row.status().words(),
                    Integer.toString(row.signers()),
                    row.signersInWords(),
                    Words.offices(row.leads()),
                    row.published() ? "yes" : "no"));

    private final LetterService letters;
    private final Grid<LetterRow> grid = new Grid<>();
    private final TextField words = new TextField("Subject");
    private final Select<LetterStatus> status = new Select<>();
    private final Span shown = new Span();
    private LetterFilter filter = LetterFilter.ALL;
    private boolean showing;

    LetterListView(LetterService letters) {
        this.letters = letters;
        addClassNames("view", "list-view");
        shown.getElement().setAttribute("role", "status");
        add(toolbar(), filters(), shown, grid);
        columns();
        grid.setItemsPageable(page -> letters.list(filter, page));
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(LetterPaths.one(click.getItem().id())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter = new LetterFilter(query.getSingleParameter("q").orElse(""), status(query));
        show(filter);
        long found = letters.count(filter);
        shown.setText(
                found == 0
                        ? "No letter fits. Record one, or clear a field."
                        : found == 1 ? "1 letter" : found + " letters");
        grid.getDataProvider().refreshAll();
    }

    private Toolbar toolbar() {
        return new Toolbar(
                "Letters",
                new RouterLink("New letter", LetterFormView.class),
                new RouterLink("Record a past letter", RecordPastView.class),
                CSV.link("letters.csv", () -> letters.list(filter, PageRequest.of(0, CsvDownload.MOST))));
    }

    private Div filters() {
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> follow());
        status.setLabel("Status");
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("All");
        status.setItems(LetterStatus.values());
        status.setItemLabelGenerator(each -> each == null ? "All" : each.words());
        status.addValueChangeListener(change -> follow());
        var filters = new Div(words, status);
        filters.addClassName("filter-bar");
        return filters;
    }

    private void columns() {
        grid.getElement().setAttribute("aria-label", "Letters");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> Words.day(row.date()))
                .setHeader("Date")
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(LetterListView::subject)
                .setHeader("Subject")
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addComponentColumn(row -> Words.status(row.status()))
                .setHeader("Status")
                .setWidth("13.5rem")
                .setFlexGrow(0);
        grid.addColumn(LetterRow::signersInWords)
                .setHeader("Signers")
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.addColumn(row -> Words.offices(row.leads()))
                .setHeader("Led by")
                .setWidth("8.5rem")
                .setFlexGrow(1);
        grid.addColumn(row -> row.published() ? "Public" : "Not public")
                .setHeader("Seen by")
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private static RouterLink subject(LetterRow row) {
        return new RouterLink(row.subject(), LetterView.class, LetterView.parameters(row.id()));
    }

    private void show(LetterFilter asked) {
        showing = true;
        words.setValue(asked.words());
        status.setValue(asked.status());
        showing = false;
    }

    private void follow() {
        if (showing) {
            return;
        }
        Map<String, String> query = new HashMap<>();
        if (!words.isEmpty()) {
            query.put("q", words.getValue());
        }
        if (status.getValue() != null) {
            query.put("status", status.getValue().name().toLowerCase(Locale.ROOT));
        }
        UI.getCurrent().navigate(LetterPaths.LIST, QueryParameters.simple(query));
    }

    private static @Nullable LetterStatus status(QueryParameters query) {
        return Arrays.stream(LetterStatus.values())
                .filter(each -> query.getSingleParameter("status")
                        .filter(each.name()::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }
}

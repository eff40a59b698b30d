package org.joinder.legislation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.StatuteService;
import org.joinder.security.Role;
import org.joinder.shell.CsvDownload;
import org.joinder.shell.EmptyState;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;
import org.springframework.data.domain.PageRequest;

@Route(LegislationPaths.SECTIONS)
@PageTitle("Sections")
@Menu(title = "Sections", order = 55, icon = "vaadin:book")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class SectionListView extends Main implements BeforeEnterObserver {

    private static final CsvDownload<StatuteRow> CSV = new CsvDownload<>(
            List.of("id", "citation", "name", "text loaded"),
            row -> List.of(row.id().path(), row.citation(), row.name(), row.loaded() ? "yes" : "no"));

    private final StatuteService statutes;
    private final TextField words = new TextField("Citation, name or popular name");
    private final Span shown = new Span();
    private final Grid<StatuteRow> grid = new Grid<>();
    private final EmptyState empty =
            new EmptyState("No section is known here yet. Load some from files with the command import statutes.");
    private String text = "";

    SectionListView(StatuteService statutes) {
        this.statutes = statutes;
        addClassNames("view", "list-view");
        shown.getElement().setAttribute("role", "status");
        addColumns();
        grid.setItemsPageable(page -> statutes.list(text, page), page -> statutes.count(text));
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(LegislationPaths.workspace(click.getItem().id())));
        add(new Toolbar("Sections and laws", CSV.link("sections.csv", this::all)), filter(), shown, grid, empty);
    }

    private Div filter() {
        words.setPlaceholder("47 U.S.C. 230");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (!change.getValue().equals(text)) {
                go(change.getValue());
            }
        });
        Div bar = new Div(words);
        bar.addClassName("filter-bar");
        return bar;
    }

    private void addColumns() {
        grid.getElement().setAttribute("aria-label", "Sections and laws");
        grid.addComponentColumn(SectionListView::name)
                .setHeader("Section")
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addColumn(row -> row.loaded() ? "Loaded" : "Known by its number only")
                .setHeader("Text")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    }

    private static Div name(StatuteRow row) {
        PathLink citation = new PathLink(LegislationPaths.workspace(row.id()), row.citation());
        citation.addClassName("queue-title");
        Span name = new Span(row.name().equals(row.citation()) ? "" : row.name());
        name.addClassName("queue-facts");
        return new Div(citation, name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        words.setValue(text);
        grid.getDataProvider().refreshAll();
        long count = statutes.count(text);
        boolean none = count == 0 && text.isEmpty();
        empty.setVisible(none);
        grid.setVisible(!none);
        shown.setVisible(!none);
        shown.setText(
                count == 0
                        ? "No section fits. Clear the field to see more."
                        : count == 1 ? "1 section" : count + " sections and parts");
    }

    private List<StatuteRow> all() {
        return statutes.list(text, PageRequest.of(0, CsvDownload.MOST));
    }

    private static void go(String wanted) {
        UI.getCurrent()
                .navigate(
                        LegislationPaths.SECTIONS,
                        wanted.isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.simple(Map.of("q", wanted.strip())));
    }
}

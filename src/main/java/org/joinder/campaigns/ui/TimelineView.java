package org.joinder.campaigns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.legislation.Congress;
import org.joinder.security.Role;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** Everything dated of a campaign across Congresses, as a picture to zoom into and as a list, and how things led to each other. */
@Route(CampaignPaths.TIMELINE)
@StyleSheet("board.css")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class TimelineView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignBoards boards;
    private final Live live;
    private final CheckboxGroup<String> kinds = new CheckboxGroup<>("Kinds");
    private final Select<Congress> congress = new Select<>();
    private final TimelineList timeline = new TimelineList();
    private final LineageCard lineage = new LineageCard();
    private final Div bar = new Div(kinds, congress);
    private List<TimelineEntry> entries = List.of();
    private String slug = "";
    private String title = "Timeline";
    private boolean filling;

    TimelineView(CampaignBoards boards, Live live) {
        this.boards = boards;
        this.live = live;
        addClassNames("view", "board");
        bar.addClassName("filter-bar");
        congress.setLabel("Congress");
        congress.setEmptySelectionAllowed(true);
        congress.setEmptySelectionCaption("All");
        congress.setItemLabelGenerator(value -> value == null ? "All" : value.displayName());
        kinds.addValueChangeListener(_ -> narrow());
        congress.addValueChangeListener(_ -> narrow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        var board = boards.board(slug).orElseThrow(() -> new NotFoundException("There is no such campaign."));
        title = "Timeline · " + board.campaign().title();
        removeAll();
        add(toolbar(board), bar, timeline, lineage);
        entries = board.timeline();
        fill(TimelineFilter.of(event.getLocation().getQueryParameters().getParameters(), entries));
        show(board);
        live.follow(
                timeline,
                CampaignPaths.topic(board.campaign().id()),
                () -> boards.board(slug).ifPresent(this::show));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Toolbar toolbar(CampaignBoard board) {
        var print = new Button("Print", _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        return new Toolbar(
                "Timeline: " + board.campaign().title(), new PathLink(CampaignPaths.one(slug), "Board"), print);
    }

    private void fill(TimelineFilter filter) {
        filling = true;
        kinds.setItems(TimelineFilter.kinds(entries));
        kinds.setValue(filter.kinds());
        var known = TimelineFilter.congresses(entries);
        congress.setItems(known);
        congress.setValue(known.stream()
                .filter(each -> filter.congress().equals(Optional.of(each.number())))
                .findFirst()
                .orElse(null));
        filling = false;
    }

    private TimelineFilter filter() {
        return new TimelineFilter(
                new LinkedHashSet<>(kinds.getValue()),
                Optional.ofNullable(congress.getValue()).map(Congress::number));
    }

    private void narrow() {
        if (!filling) {
            var address = new Location(CampaignPaths.timeline(slug), new QueryParameters(filter().address()));
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
            timeline.show(filter().choose(entries));
        }
    }

    private void show(CampaignBoard board) {
        entries = board.timeline();
        timeline.show(filter().choose(entries));
        lineage.show(board.pictures().lineage());
    }
}

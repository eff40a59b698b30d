package org.joinder.campaigns.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.CampaignRow;
import org.joinder.security.Role;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

@Route(CampaignPaths.LIST)
@StyleSheet("board.css")
@PageTitle("Campaigns")
@Menu(title = "Campaigns", order = 10, icon = "vaadin:flag-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class CampaignListView extends Main implements BeforeEnterObserver {

    private final CampaignBoards boards;

    CampaignListView(CampaignBoards boards) {
        this.boards = boards;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new Toolbar("Campaigns", new PathLink(CampaignPaths.NEW, "Start a campaign")));
        var rows = boards.list();
        if (rows.isEmpty()) {
            add(new Paragraph("No campaign yet. Start one, then gather its letters, releases and bills."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("campaign-list");
        rows.forEach(row -> list.add(item(row)));
        add(list);
    }

    private static ListItem item(CampaignRow row) {
        var title = new H2(new PathLink(CampaignPaths.one(row.slug()), row.title()));
        var state = new Div(
                Words.stage(row.status().shown()),
                new Span(" as of " + Words.day(row.status().asOf())));
        String held = count(row.letters(), "letter") + ", " + count(row.releases(), "release") + ", "
                + count(row.bills(), "bill") + ". " + (row.published() ? "Public." : "Not public.");
        return new ListItem(title, state, new Paragraph(row.ask()), new Paragraph(held));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

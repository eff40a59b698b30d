package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignDetail;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.CampaignService;
import org.joinder.links.NodeCatalog;
import org.joinder.security.Role;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** The board of a campaign: where it stands and why, who joined, what was asked, what happened, what it gathers. */
@Route(CampaignPaths.ONE)
@StyleSheet("board.css")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class CampaignView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignBoards boards;
    private final CampaignService campaigns;
    private final NodeCatalog catalog;
    private String title = "Campaign";

    CampaignView(CampaignBoards boards, CampaignService campaigns, NodeCatalog catalog) {
        this.boards = boards;
        this.campaigns = campaigns;
        this.catalog = catalog;
        addClassNames("view", "board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String slug) {
        var board = boards.board(slug).orElseThrow(() -> new NotFoundException("There is no such campaign."));
        Runnable refresh = () -> show(slug);
        title = board.campaign().title();
        removeAll();
        add(
                toolbar(board.campaign(), refresh),
                new Paragraph(board.campaign().content().ask()));
        add(new StageCard(board, campaigns, refresh));
        add(coalition(board));
        add(new AskCard(board, campaigns, refresh));
        add(new RecordsCard(board, campaigns, catalog, refresh));
        add(new TimelineCard(board.timeline()));
    }

    private static Component coalition(CampaignBoard board) {
        return board.firstCoalition()
                .<Component>map(first -> new CoalitionCard(board.coalitions(), first))
                .orElseGet(() -> new Paragraph("Add a letter to see who joined."));
    }

    private Toolbar toolbar(CampaignDetail campaign, Runnable refresh) {
        var toolbar = new Toolbar(campaign.title(), new PathLink(CampaignPaths.edit(campaign.slug()), "Edit"));
        toolbar.addAction(
                campaign.published()
                        ? new Button("Make private", _ -> {
                            Saving.tried(() -> campaigns.withdraw(campaign.id()), "The campaign is no longer public.");
                            refresh.run();
                        })
                        : new Button("Publish", _ -> {
                            Saving.tried(() -> campaigns.publish(campaign.id()), "The campaign is public.");
                            refresh.run();
                        }));
        return toolbar;
    }
}

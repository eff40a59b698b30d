package org.joinder.campaigns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignBriefs;
import org.joinder.campaigns.CampaignDetail;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.CampaignService;
import org.joinder.links.NodeCatalog;
import org.joinder.security.Role;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;

/**
 * The board of a campaign: where it stands and why, its figures, who joined, what was asked, what moved, what it gathers.
 * When something changes, here or elsewhere, the cards show themselves anew in place: scroll, selection, focus and what
 * was typed stay.
 */
@Route(CampaignPaths.ONE)
@StyleSheet("board.css")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class CampaignView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignBoards boards;
    private final CampaignBriefs briefs;
    private final CampaignService campaigns;
    private final NodeCatalog catalog;
    private final Live live;
    private final Clock clock;
    private String title = "Campaign";
    private Toolbar toolbar = new Toolbar(title);
    private Button publish = new Button();
    private Button withdraw = new Button();
    private @Nullable BoardBody shown;

    CampaignView(
            CampaignBoards boards,
            CampaignBriefs briefs,
            CampaignService campaigns,
            NodeCatalog catalog,
            Live live,
            Clock clock) {
        this.boards = boards;
        this.briefs = briefs;
        this.campaigns = campaigns;
        this.catalog = catalog;
        this.live = live;
        this.clock = clock;
        addClassNames("view", "board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        build(read(slug));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private CampaignBoard read(String slug) {
        return boards.board(slug).orElseThrow(() -> new NotFoundException("There is no such campaign."));
    }

    private void build(CampaignBoard first) {
        var campaign = first.campaign();
        var body = new BoardBody(
                campaign, campaigns, catalog, () -> read(campaign.slug()).asks(), () -> show(campaign.slug()));
        removeAll();
        add(toolbar(campaign), body);
        shown = body;
        show(first);
        live.follow(body, CampaignPaths.topic(campaign.id()), () -> show(campaign.slug()));
    }

    private Toolbar toolbar(CampaignDetail campaign) {
        publish = new Button(
                "Publish", _ -> act(() -> campaigns.publish(campaign.id()), campaign, "The campaign is public."));
        withdraw = new Button(
                "Make private",
                _ -> act(() -> campaigns.withdraw(campaign.id()), campaign, "The campaign is no longer public."));
        toolbar = new Toolbar(
                campaign.title(),
                new PathLink(CampaignPaths.timeline(campaign.slug()), "Timeline and lineage"),
                new PathLink(CampaignPaths.edit(campaign.slug()), "Edit"),
                brief(campaign),
                publish,
                withdraw);
        return toolbar;
    }

    private Anchor brief(CampaignDetail campaign) {
        String name = "brief-" + campaign.slug() + ".pdf";
        DownloadHandler file = DownloadHandler.fromInputStream(_ -> briefs.workingPdf(campaign.slug())
                .map(bytes ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        return new Anchor(file, "Brief (PDF)");
    }

    private void show(String slug) {
        boards.board(slug).ifPresent(this::show);
    }

    private void show(CampaignBoard board) {
        title = board.campaign().title();
        toolbar.setTitle(title);
        publish.setVisible(!board.campaign().published());
        withdraw.setVisible(board.campaign().published());
        if (shown != null) {
            shown.show(board, LocalDate.now(clock));
        }
    }

    private void act(Runnable change, CampaignDetail campaign, String saved) {
        Saving.tried(change, saved);
        show(campaign.slug());
    }
}

package org.joinder.campaigns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.joinder.campaigns.CampaignCard;
import org.joinder.campaigns.CampaignCards;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.CampaignStage;
import org.joinder.security.Role;
import org.joinder.shell.KeyedList;
import org.joinder.shell.Live;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

/** The portfolio: every campaign with where it stands, narrowed by a filter that stands in the address. */
@Route(CampaignPaths.LIST)
@StyleSheet("board.css")
@PageTitle("Campaigns · Joinder")
@Menu(title = "Campaigns", order = 10, icon = "vaadin:flag-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class CampaignListView extends Main implements BeforeEnterObserver {

    /** How many campaigns stand at one stage; leads to exactly those. */
    record AtStage(CampaignStage stage, long count) {}

    private final CampaignCards cards;
    private final KeyedList<AtStage> stages = new KeyedList<>("figures", AtStage::stage, CampaignListView::item);
    private final PortfolioFilterBar bar = new PortfolioFilterBar(this::narrow);
    private final Paragraph found = new Paragraph();
    private final KeyedList<CampaignCard> list = new KeyedList<>("campaign-list", CampaignCard::id, PortfolioItem::new);
    private PortfolioFilter filter = PortfolioFilter.ALL;

    CampaignListView(CampaignCards cards, Live live) {
        this.cards = cards;
        addClassName("view");
        found.getElement().setAttribute("aria-live", "polite");
        var toolbar = new Toolbar(
                "Campaigns",
                new PathLink(CampaignPaths.NEW, "Start a campaign"),
                PortfolioTable.CSV.link("campaigns.csv", () -> filter.choose(cards.all())));
        add(toolbar, stages, bar, found, list);
        live.follow(this, CampaignPaths.TOPIC, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PortfolioFilter.of(event.getLocation().getQueryParameters().getParameters());
        bar.fill(filter);
        show();
    }

    private void narrow(PortfolioFilter wanted) {
        filter = wanted;
        var address = QueryParameters.simple(filter.address());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(CampaignPaths.LIST, address));
        show();
    }

    private void show() {
        var all = cards.all();
        var chosen = filter.choose(all);
        stages.show(Arrays.stream(CampaignStage.values())
                .map(stage -> new AtStage(
                        stage,
                        all.stream().filter(card -> card.stage() == stage).count()))
                .filter(at -> at.count() > 0)
                .toList());
        bar.setVisible(!all.isEmpty());
        found.setText(words(all, chosen));
        list.show(chosen);
    }

    private static String words(List<CampaignCard> all, List<CampaignCard> chosen) {
        if (all.isEmpty()) {
            return "No campaign yet. Start one, then gather its letters, releases and bills.";
        }
        int open = chosen.stream().mapToInt(CampaignCard::openAsks).sum();
        return chosen.isEmpty()
                ? "No campaign fits. Clear the words or choose another stage."
                : chosen.size() + " of " + all.size() + (all.size() == 1 ? " campaign, " : " campaigns, ") + open
                        + (open == 1 ? " ask open." : " asks open.");
    }

    private static ListItem item(AtStage at) {
        var address = new PortfolioFilter("", at.stage(), PortfolioFilter.Only.ALL, PortfolioFilter.Order.TITLE);
        var number = new Span(Long.toString(at.count()));
        number.addClassName("figure-number");
        var link =
                new PathLink(CampaignPaths.LIST + "?stage=" + address.address().get("stage"), "");
        link.add(number, new Span(" " + at.stage().words().toLowerCase(Locale.ROOT)));
        return new ListItem(link);
    }
}

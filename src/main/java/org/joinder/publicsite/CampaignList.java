package org.joinder.publicsite;

import java.util.List;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The published campaigns. */
@Component
@Order(1)
class CampaignList implements PublicList {

    private static final ListHead HEAD = new ListHead(
            "/campaigns",
            "Campaigns",
            "Efforts of attorneys general over years and Congresses: what was asked, who joined, what became of it.",
            "No campaign has been published yet.",
            List.of("ask", "stage", "asOf", "letters", "releases", "bills"));

    private final CampaignBoards campaigns;

    CampaignList(CampaignBoards campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public ListHead head() {
        return HEAD;
    }

    @Override
    public int count() {
        return campaigns.listPublished().size();
    }

    @Override
    public List<ListLine> lines(int from, int most) {
        return PublicList.part(campaigns.listPublished(), from, most).stream()
                .map(CampaignList::line)
                .toList();
    }

    private static ListLine line(CampaignRow row) {
        var card = CampaignAssembler.card(row);
        return new ListLine(
                card.title(),
                card.path(),
                card.asOf(),
                card.ask(),
                card.stage(),
                HEAD.fields(card.ask(), card.stage().word(), card.asOf(), row.letters(), row.releases(), row.bills()));
    }
}

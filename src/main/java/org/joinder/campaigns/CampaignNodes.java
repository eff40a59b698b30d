package org.joinder.campaigns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.links.NodeSource;
import org.springframework.stereotype.Component;

/** Campaigns as records of the link graph. */
@Component
class CampaignNodes implements NodeSource {

    /** What a campaign gathers, in the order it is offered. */
    static final List<NodeKind> GATHERED = List.of(NodeKind.LETTER, NodeKind.RELEASE, NodeKind.BILL, NodeKind.STATUTE);

    private final CampaignRepository campaigns;

    CampaignNodes(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    static NodeRef ref(CampaignId id) {
        return new NodeRef(NodeKind.CAMPAIGN, Long.toString(id.value()));
    }

    static String gatheredInWords() {
        return GATHERED.stream()
                .map(kind -> kind.plural().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    @Override
    public NodeKind kind() {
        return NodeKind.CAMPAIGN;
    }

    @Override
    public Optional<NodeCard> find(String key) {
        return key.matches("[1-9][0-9]{0,17}")
                ? campaigns.findById(Long.valueOf(key)).map(CampaignNodes::card)
                : Optional.empty();
    }

    @Override
    public List<NodeCard> search(String words, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return campaigns.findAllByOrderByTitleAsc().stream()
                .filter(campaign ->
                        campaign.content().title().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(CampaignNodes::card)
                .toList();
    }

    private static NodeCard card(Campaign campaign) {
        return new NodeCard(
                ref(campaign.id()),
                campaign.content().title(),
                campaign.content().ask(),
                campaign.content().beganOn(),
                null,
                campaign.isPublished(),
                CampaignPaths.one(campaign.slug()),
                CampaignPaths.publicPage(campaign.slug()));
    }
}

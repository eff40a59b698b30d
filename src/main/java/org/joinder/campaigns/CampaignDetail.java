package org.joinder.campaigns;

import java.util.List;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;

/** A campaign as it is edited: its words and the records it gathers. */
public record CampaignDetail(
        CampaignId id, long version, String slug, CampaignDraft content, boolean published, List<NodeRef> records) {

    public String title() {
        return content.title();
    }

    public List<NodeRef> records(NodeKind kind) {
        return records.stream().filter(record -> record.kind() == kind).toList();
    }
}

package org.joinder.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.jspecify.annotations.Nullable;

/** That a campaign gathers a record; of a bill also what it would do about the ask. */
@Entity
@Table(name = "campaign_record")
@Audited
class CampaignRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long campaignId;

    @Enumerated(EnumType.STRING)
    private NodeKind nodeKind = NodeKind.RELEASE;

    private String nodeKey = "";

    @Enumerated(EnumType.STRING)
    private BillRelation relation = BillRelation.BACKGROUND;

    CampaignRecord() {}

    CampaignRecord(CampaignId campaign, NodeRef node) {
        campaignId = campaign.value();
        nodeKind = node.kind();
        nodeKey = node.key();
    }

    void relate(BillRelation relation) {
        this.relation = relation;
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    NodeRef node() {
        return new NodeRef(nodeKind, nodeKey);
    }

    BillRelation relation() {
        return relation;
    }
}

package org.joinder.campaigns;

import java.util.List;
import java.util.Optional;
import org.joinder.links.NodeKind;
import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignRecordRepository extends JpaRepository<CampaignRecord, Long> {

    List<CampaignRecord> findByCampaignIdOrderById(long campaignId);

    List<CampaignRecord> findByNodeKindAndNodeKey(NodeKind kind, String key);

    Optional<CampaignRecord> findByCampaignIdAndNodeKindAndNodeKey(long campaignId, NodeKind kind, String key);
}

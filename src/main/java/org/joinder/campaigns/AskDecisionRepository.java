package org.joinder.campaigns;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AskDecisionRepository extends JpaRepository<AskDecision, Long> {

    List<AskDecision> findByCampaignId(long campaignId);

    Optional<AskDecision> findByCampaignIdAndLetterIdAndNumber(long campaignId, long letterId, int number);
}

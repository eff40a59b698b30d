package org.joinder.campaigns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells others when the stage that is shown of a campaign has become another. */
@Component
class StatusKeeper {

    private final CampaignReader reader;
    private final ApplicationEventPublisher events;

    StatusKeeper(CampaignReader reader, ApplicationEventPublisher events) {
        this.reader = reader;
        this.events = events;
    }

    void refresh(Campaign campaign) {
        CampaignStage now = reader.status(reader.everything(campaign)).shown();
        CampaignStage before = campaign.tell(now);
        events.publishEvent(new CampaignChanged(campaign.id()));
        if (before != null && before != now) {
            events.publishEvent(new CampaignStatusChanged(campaign.id(), before, now));
        }
    }
}

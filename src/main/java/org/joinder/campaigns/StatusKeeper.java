package org.joinder.campaigns;

import java.sql.Timestamp;
import java.time.Clock;
import org.joinder.shell.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges a campaign that changed: keeps its card, and notes and tells when the stage that is shown has become another. */
@Component
class StatusKeeper {

    private final CampaignReader reader;
    private final CampaignCards cards;
    private final Growth growth;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    StatusKeeper(
            CampaignReader reader,
            CampaignCards cards,
            Growth growth,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.reader = reader;
        this.cards = cards;
        this.growth = growth;
        this.jdbc = jdbc;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    void refresh(Campaign campaign) {
        var gathered = reader.everything(campaign);
        var status = reader.status(gathered);
        cards.keep(gathered, status);
        gathered.letters().forEach(growth::note);
        live.tell(CampaignPaths.TOPIC);
        live.tell(CampaignPaths.topic(campaign.id()));
        CampaignStage now = status.shown();
        CampaignStage before = campaign.tell(now);
        events.publishEvent(new CampaignChanged(campaign.id()));
        if (before != null && before != now) {
            note(campaign.id(), before, now);
            events.publishEvent(new CampaignStatusChanged(campaign.id(), before, now));
        }
    }

    private void note(CampaignId campaign, CampaignStage from, CampaignStage to) {
        jdbc.sql("insert into campaign_stage_change (campaign_id, from_stage, to_stage, at) values (?, ?, ?, ?)")
                .params(campaign.value(), from.name(), to.name(), Timestamp.from(clock.instant()))
                .update();
    }
}

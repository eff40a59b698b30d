package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a campaign, judged on the day it is shown: where it stands by the rule and as shown, why, how much
 * moved, who joined its latest letter, what is still asked, and which date comes next.
 */
public record CampaignCard(
        CampaignId id,
        String slug,
        String title,
        String ask,
        boolean published,
        CampaignStage stage,
        CampaignStage ruled,
        LocalDate asOf,
        List<String> reasons,
        int letters,
        int releases,
        int bills,
        int asks,
        int openAsks,
        @Nullable String coalition,
        int joined,
        Momentum momentum,
        @Nullable LocalDate lastOn,
        @Nullable String lastWords,
        @Nullable LocalDate nextOn,
        @Nullable String nextWords) {

    static CampaignCard of(Gathered gathered, CampaignStatus status, LocalDate today) {
        var campaign = gathered.campaign();
        var timeline = Timeline.of(gathered);
        var last =
                timeline.stream().filter(entry -> !entry.date().isAfter(today)).findFirst();
        var next = timeline.reversed().stream()
                .filter(entry -> entry.date().isAfter(today))
                .findFirst();
        var latest = Coalitions.of(gathered).stream().findFirst();
        var asks = gathered.asks();
        return new CampaignCard(
                campaign.id(),
                campaign.slug(),
                campaign.content().title(),
                campaign.content().ask(),
                campaign.isPublished(),
                status.shown(),
                status.stage(),
                status.asOf(),
                status.reasons(),
                gathered.letters().size(),
                gathered.releases().size(),
                gathered.bills().size(),
                asks.size(),
                (int) asks.stream().filter(ask -> ask.outcome().isPending()).count(),
                latest.map(Coalition::countSentence).orElse(null),
                latest.map(Coalition::joined).orElse(0),
                Momentum.of(timeline.stream().map(TimelineEntry::date).toList(), today),
                last.map(TimelineEntry::date).orElse(null),
                last.map(TimelineEntry::words).orElse(null),
                next.map(TimelineEntry::date).orElse(null),
                next.map(TimelineEntry::words).orElse(null));
    }
}

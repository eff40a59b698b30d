package org.joinder.publicsite;

import java.util.List;
import java.util.stream.Stream;
import org.joinder.base.WrittenDay;
import org.joinder.publicsite.feeds.AtomFeed;
import org.joinder.publicsite.feeds.CalendarText;
import org.joinder.publicsite.feeds.CalendarText.Day;
import org.joinder.publicsite.feeds.Feed;
import org.springframework.stereotype.Component;

/** The timeline of a campaign as a feed and as a calendar. */
@Component
class CampaignDates {

    private final Site site;

    CampaignDates(Site site) {
        this.site = site;
    }

    byte[] feed(CampaignPage campaign) {
        var entries = campaign.timeline().stream()
                .map(moment -> new Feed.Entry(
                        moment.words(),
                        site.full(place(campaign, moment)),
                        moment.date(),
                        moment.kind() + ", " + WrittenDay.of(moment.date())))
                .toList();
        return AtomFeed.write(Feed.ofLatest(
                campaign.title(),
                campaign.ask(),
                site.full(campaign.path()),
                site.full(campaign.path() + "/feed.atom"),
                entries));
    }

    byte[] calendar(CampaignPage campaign) {
        return CalendarText.write(campaign.title(), days(campaign).toList());
    }

    byte[] calendar(List<CampaignPage> campaigns) {
        return CalendarText.write(
                "Campaigns of attorneys general",
                campaigns.stream().flatMap(this::days).distinct().toList());
    }

    private Stream<Day> days(CampaignPage campaign) {
        return campaign.timeline().stream()
                .map(moment ->
                        new Day(moment.date(), moment.kind(), moment.words(), site.full(place(campaign, moment))));
    }

    private static String place(CampaignPage campaign, Moment moment) {
        var path = moment.path();
        return path == null ? campaign.path() : path;
    }
}

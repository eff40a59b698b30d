package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.joinder.campaigns.CampaignPictures;
import org.jspecify.annotations.Nullable;

/** A campaign as the public sees it, in the order the page tells it. */
record CampaignPage(
        String path,
        String title,
        String ask,
        @Nullable String about,
        StageNow standing,
        List<Roll> coalitions,
        List<AskedWords> asks,
        List<BillLine> bills,
        List<Moment> timeline,
        List<RecordLine> letters,
        List<RecordLine> releases,
        List<SourcesOf> sources,
        CampaignPictures pictures) {

    /** Where what is said of a letter was seen. */
    record SourcesOf(String letter, @Nullable LocalDate date, List<SourceLine> lines) {}

    Frame frame() {
        return Frame.withJson(title, ask, path)
                .also(
                        Alternate.feed(path + "/feed.atom"),
                        Alternate.calendar(path + "/calendar.ics"),
                        Alternate.brief(path + "/brief.pdf"))
                .pictured()
                .saying(LinkedData.campaign(title, ask, standing.asOf()));
    }

    /** Without the words about it, which were written later than the day that is shown. */
    CampaignPage withoutAbout() {
        return new CampaignPage(
                path,
                title,
                ask,
                null,
                standing,
                coalitions,
                asks,
                bills,
                timeline,
                letters,
                releases,
                sources,
                pictures);
    }

    /** Whether nothing of it has happened; so it is before the first letter, bill or release. */
    boolean isEmpty() {
        return timeline.isEmpty() && letters.isEmpty() && releases.isEmpty();
    }

    Citation citation(Site site) {
        return Citations.page(title, standing.asOf(), site.full(path));
    }
}

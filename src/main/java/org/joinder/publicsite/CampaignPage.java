package org.joinder.publicsite;

import java.util.List;
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
        List<SourceLine> sources) {

    Frame frame() {
        return Frame.withJson(title, ask, path);
    }

    String citation(Site site) {
        return "Joinder, “" + title + "”, as of " + Dates.inWords(standing.asOf()) + ", " + site.full(path);
    }
}

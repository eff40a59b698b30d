package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill: how far it came and as of when, its votes and actions, and the published records that name it. */
record BillPage(
        String path,
        String number,
        @Nullable String title,
        StageChip stage,
        String sentence,
        LocalDate asOf,
        @Nullable String sponsor,
        @Nullable LocalDate introduced,
        int cosponsors,
        List<RecordLine> laws,
        @Nullable RecordLine enactedThrough,
        List<Vote> votes,
        List<Moment> actions,
        BillFacts more,
        List<RecordLine> namedBy) {

    record Vote(
            String chamber,
            int number,
            @Nullable LocalDate date,
            @Nullable Integer yeas,
            @Nullable Integer nays,
            @Nullable String result) {}

    Frame frame() {
        return Frame.withJson(title == null ? number : number + ", " + title, sentence, path)
                .pictured()
                .saying(LinkedData.bill(number, title, introduced));
    }

    Citation citation(Site site) {
        return Citations.bill(number, title, introduced, site.full(path));
    }
}

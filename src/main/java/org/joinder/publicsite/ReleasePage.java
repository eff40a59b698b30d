package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/** A press release as its office published it, with what it was found to concern. */
record ReleasePage(
        String path,
        String headline,
        String office,
        String officePath,
        LocalDate date,
        @Nullable String attorneyGeneral,
        @Nullable String kind,
        List<String> contacts,
        List<RecordLine> concerns,
        List<String> text,
        @Nullable String sourceAddress,
        String documentHash) {

    Frame frame() {
        var description = "Press release of " + office + ", " + WrittenDay.of(date) + ".";
        return Frame.withJson(headline, description, path)
                .pictured()
                .saying(LinkedData.release(headline, office, date, sourceLink()));
    }

    @Nullable
    String sourceLink() {
        return WebLink.orNull(sourceAddress);
    }

    Citation citation(Site site) {
        return Citations.release(office, headline, date, site.full(path));
    }
}

package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office: who holds it, what it signed and published, who held it before. */
record OfficePage(
        String path,
        String jurisdiction,
        String officeName,
        String holder,
        @Nullable String holderPath,
        @Nullable String certainty,
        @Nullable String chosen,
        LocalDate asOf,
        List<RecordLine> letters,
        List<RecordLine> releases,
        List<Term> terms) {

    /** A term in the office, as far as its days are known. */
    record Term(
            String holder,
            @Nullable String holderPath,
            @Nullable String party,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable LocalDate seenOn,
            String certainty,
            String source) {

        String days() {
            return TermDays.inWords(starts, ends, seenOn);
        }
    }

    Citation citation(Site site) {
        return Citations.page(officeName + ", " + jurisdiction, asOf, site.full(path));
    }

    Frame frame() {
        var title = officeName + ", " + jurisdiction;
        return Frame.withJson(title, title + ": letters signed and press releases.", path)
                .also(Alternate.feed(path + "/feed.atom"))
                .pictured()
                .saying(LinkedData.office(officeName, jurisdiction));
    }
}

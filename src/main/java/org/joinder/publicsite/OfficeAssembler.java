package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.joinder.offices.HolderRow;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeRow;
import org.jspecify.annotations.Nullable;

/** Makes the pages of offices from what is recorded of them. */
final class OfficeAssembler {

    private OfficeAssembler() {}

    static OfficesPage all(LocalDate asOf, List<OfficeRow> offices) {
        return new OfficesPage(asOf, offices.stream().map(OfficeAssembler::line).toList());
    }

    static OfficePage one(
            LocalDate asOf,
            OfficeRow office,
            List<HolderRow> terms,
            List<RecordLine> letters,
            List<RecordLine> releases) {
        var chosen = office.chosen();
        return new OfficePage(
                OfficePaths.publicPage(office.jurisdiction()),
                office.jurisdiction().displayName(),
                office.officeName(),
                office.styledHolder(),
                personPath(office.holderSlug()),
                certainty(office),
                chosen == null ? null : chosen.words(),
                asOf,
                letters,
                releases,
                terms.stream().map(OfficeAssembler::term).toList());
    }

    private static @Nullable String personPath(@Nullable String slug) {
        return slug == null ? null : OfficePaths.publicPerson(slug);
    }

    private static OfficesPage.Line line(OfficeRow office) {
        return new OfficesPage.Line(
                office.jurisdiction().usps(),
                office.jurisdiction().displayName(),
                OfficePaths.publicPage(office.jurisdiction()),
                office.officeName(),
                office.styledHolder(),
                certainty(office));
    }

    private static @Nullable String certainty(OfficeRow office) {
        var certainty = office.certainty();
        return certainty == null ? null : certainty.words();
    }

    private static OfficePage.Term term(HolderRow term) {
        var name = term.holderName();
        return new OfficePage.Term(
                name == null ? term.standing().words() : name,
                personPath(term.holderSlug()),
                term.party(),
                term.starts(),
                term.ends(),
                term.seenOn(),
                term.certainty().words(),
                term.source());
    }
}

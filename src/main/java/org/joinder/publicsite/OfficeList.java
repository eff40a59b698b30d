package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeRow;
import org.joinder.offices.OfficeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The 56 offices as they stand today, or stood on a day. */
@Component
@Order(6)
class OfficeList implements PublicList {

    static final ListHead HEAD = new ListHead(
            "/offices",
            "Offices",
            "The offices of the attorneys general of 50 states, the District of Columbia and five territories.",
            "No office has been recorded yet.",
            List.of("usps", "office", "holder", "certainty"));

    private final OfficeService offices;
    private final Clock clock;

    OfficeList(OfficeService offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public ListHead head() {
        return HEAD;
    }

    @Override
    public int count() {
        return lines(LocalDate.now(clock)).size();
    }

    @Override
    public List<ListLine> lines(int from, int most) {
        return PublicList.part(lines(LocalDate.now(clock)), from, most);
    }

    /** The offices as they stood on the day. */
    List<ListLine> lines(LocalDate day) {
        return offices.list(day).stream().map(OfficeList::line).toList();
    }

    private static ListLine line(OfficeRow office) {
        var certainty = office.certainty();
        return new ListLine(
                office.jurisdiction().displayName(),
                OfficePaths.publicPage(office.jurisdiction()),
                office.since(),
                office.officeName() + ", " + office.styledHolder(),
                null,
                HEAD.fields(
                        office.jurisdiction().usps(),
                        office.officeName(),
                        office.styledHolder(),
                        certainty == null ? "" : certainty.words()));
    }
}

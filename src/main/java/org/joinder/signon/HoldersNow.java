package org.joinder.signon;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.OfficeRow;
import org.joinder.offices.OfficeService;
import org.joinder.offices.Standing;
import org.springframework.stereotype.Component;

/** Who holds the offices on a day, as our records have it. */
@Component
class HoldersNow {

    private final OfficeService offices;

    HoldersNow(OfficeService offices) {
        this.offices = offices;
    }

    Map<Jurisdiction, Consent.HolderNow> on(LocalDate day) {
        return offices.list(day).stream()
                .collect(Collectors.toMap(OfficeRow::jurisdiction, HoldersNow::holder, (first, _) -> first));
    }

    Consent.HolderNow of(Jurisdiction office, LocalDate day) {
        return holder(offices.find(office, day));
    }

    private static Consent.HolderNow holder(OfficeRow row) {
        var name = row.holderName();
        return new Consent.HolderNow(
                name == null ? null : new Holder(row.holderSlug(), name),
                row.standing() == Standing.VACANT,
                (row.acting() ? "Acting " : "") + row.title(),
                row.party());
    }
}

package org.joinder.api;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.HolderRow;
import org.joinder.offices.OfficeFactRow;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeRow;
import org.joinder.offices.Standing;
import org.jspecify.annotations.Nullable;

/** An office as it is told: as it stands on the day, and everything known through time. */
record OfficeJson(
        String id,
        String usps,
        String fips,
        String ocdDivision,
        Jurisdiction.Kind jurisdictionKind,
        String jurisdiction,
        LocalDate asOf,
        String officeName,
        String title,
        @Nullable String holder,
        @Nullable String holderId,
        Standing standing,
        boolean member,
        List<HolderRow> holders,
        List<OfficeFactRow> facts) {

    static OfficeJson of(OfficeRow office, LocalDate asOf, List<HolderRow> holders, List<OfficeFactRow> facts) {
        Jurisdiction where = office.jurisdiction();
        return new OfficeJson(
                OfficePaths.key(where),
                where.usps(),
                where.fips(),
                where.ocdDivision(),
                where.kind(),
                where.displayName(),
                asOf,
                office.officeName(),
                office.title(),
                office.holderName(),
                office.holderSlug(),
                office.standing(),
                office.member(),
                holders,
                facts);
    }
}

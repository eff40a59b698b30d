package org.joinder.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.delegations.Delegation.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationTest {

    @ParameterizedTest
    @CsvSource({
        // day, revoked, holder on that day, standing
        "2026-03-01, false, ann, IN_FORCE",
        "2026-03-31, false, ann, IN_FORCE",
        "2026-02-28, false, ann, NOT_YET",
        "2026-04-01, false, ann, ENDED",
        "2026-03-15, true,  ann, REVOKED",
        "2026-03-15, false, bob, HOLDER_CHANGED",
        "2026-03-15, false, ,    IN_FORCE"
    })
    void holdsOnItsDaysWhileItsGiverHoldsTheOffice(
            LocalDate day, boolean revoked, @Nullable String holder, Standing expected) {
        assertThat(aDelegation(revoked).standing(day, holder)).isEqualTo(expected);
    }

    private static Delegation aDelegation(boolean revoked) {
        Instant at = Instant.parse("2026-02-01T12:00:00Z");
        return new Delegation(
                new DelegationId(1),
                Jurisdiction.GUAM,
                "ann",
                "Ann",
                "Del",
                "del@gu.example",
                LocalDate.parse("2026-03-01"),
                LocalDate.parse("2026-03-31"),
                "",
                "ann@gu.example",
                at,
                revoked ? at : null,
                revoked ? "ann" : null,
                revoked ? "left" : null);
    }
}

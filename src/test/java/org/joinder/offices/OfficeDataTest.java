package org.joinder.offices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Jurisdiction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeDataTest {

    private static final LocalDate AUGUST_2017 = LocalDate.of(2017, 8, 16);

    @ParameterizedTest
    @ValueSource(
            strings = {"2011-08-31", "2014-11-03", "2014-11-04", "2017-08-16", "2022-12-31", "2023-01-01", "2026-11-01"
            })
    void everyJurisdictionHasOneNameOneTitleAndOneWayOfChoosingOnEachDay(String day) {
        assertThat(Jurisdiction.values()).hasSize(56);
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            assertThat(on(LocalDate.parse(day), "office-names.csv", FactKind.OFFICE_NAME, jurisdiction))
                    .hasSize(1);
            assertThat(on(LocalDate.parse(day), "office-names.csv", FactKind.TITLE, jurisdiction))
                    .hasSize(1);
            assertThat(on(LocalDate.parse(day), "chosen.csv", FactKind.CHOSEN, jurisdiction))
                    .hasSize(1);
        }
    }

    @Test
    void everyFileNamesAll56() {
        for (String file : List.of("office-names.csv", "chosen.csv", "memberships.csv")) {
            assertThat(rows(file).map(CsvRow::jurisdiction).distinct()).as(file).hasSize(56);
        }
    }

    @Test
    void fortyThreeStatesTheDistrictGuamAndTheNorthernMarianasElect() {
        Set<Jurisdiction> electing = Arrays.stream(Jurisdiction.values())
                .filter(each ->
                        on(AUGUST_2017, "chosen.csv", FactKind.CHOSEN, each).contains("ELECTED"))
                .collect(toSet());
        assertThat(electing.stream().filter(each -> each.kind() == Kind.STATE)).hasSize(43);
        assertThat(electing.stream().filter(each -> each.kind() != Kind.STATE))
                .containsExactlyInAnyOrder(
                        Jurisdiction.DISTRICT_OF_COLUMBIA, Jurisdiction.GUAM, Jurisdiction.NORTHERN_MARIANA_ISLANDS);
    }

    @Test
    void theDistrictElectsSinceNovember2014() {
        Jurisdiction district = Jurisdiction.DISTRICT_OF_COLUMBIA;
        assertThat(on(LocalDate.of(2014, 11, 3), "chosen.csv", FactKind.CHOSEN, district))
                .containsExactly("MAYOR");
        assertThat(on(LocalDate.of(2014, 11, 4), "chosen.csv", FactKind.CHOSEN, district))
                .containsExactly("ELECTED");
    }

    @Test
    void alabamaWasAMemberUntilApril2021() {
        assertThat(on(LocalDate.of(2021, 4, 1), "memberships.csv", FactKind.MEMBERSHIP, Jurisdiction.ALABAMA))
                .hasSize(1);
        assertThat(on(LocalDate.of(2021, 5, 1), "memberships.csv", FactKind.MEMBERSHIP, Jurisdiction.ALABAMA))
                .isEmpty();
    }

    @Test
    void onlyPuertoRicoHasASecretaryOfJustice() {
        assertThat(rows("office-names.csv").filter(row -> row.required("value").equals("Secretary of Justice")))
                .extracting(CsvRow::jurisdiction)
                .containsExactly(Jurisdiction.PUERTO_RICO);
    }

    @Test
    void noOtherNameMeansTwoJurisdictions() {
        Map<String, Set<Jurisdiction>> meant = rows("aliases.csv")
                .collect(
                        groupingBy(row -> row.required("value").toLowerCase(), mapping(CsvRow::jurisdiction, toSet())));
        assertThat(meant).allSatisfy((name, who) -> assertThat(who).as(name).hasSize(1));
        Arrays.stream(Jurisdiction.values())
                .forEach(each ->
                        assertThat(meant).doesNotContainKey(each.displayName().toLowerCase()));
    }

    @Test
    void everyTermNamesAKnownPersonAndEveryPersonHasATerm() {
        Set<String> people = rows("people.csv").map(row -> row.required("slug")).collect(toSet());
        assertThat(rows("terms.csv")
                        .map(row -> row.optional("person"))
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .isEqualTo(people);
    }

    @Test
    void whoIsConfirmedWasSeenInOfficeWithinTheTerm() {
        assertThat(rows("terms.csv").filter(row -> row.oneOf("certainty", Certainty.class) == Certainty.CONFIRMED))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.day("seen_on")).isNotNull();
                    assertThat(row.day("seen_on")).isAfterOrEqualTo(row.day("starts"));
                    if (row.day("ends") != null) {
                        assertThat(row.day("seen_on")).isBeforeOrEqualTo(row.day("ends"));
                    }
                });
    }

    private static List<String> on(LocalDate day, String file, FactKind kind, Jurisdiction jurisdiction) {
        return rows(file)
                .filter(row -> row.jurisdiction() == jurisdiction && row.oneOf("kind", FactKind.class) == kind)
                .map(OfficeDataTest::fact)
                .filter(fact -> fact.holdsOn(day))
                .map(OfficeFactRow::value)
                .toList();
    }

    private static OfficeFactRow fact(CsvRow row) {
        return new OfficeFactRow(
                row.oneOf("kind", FactKind.class),
                row.required("value"),
                row.day("starts"),
                row.day("ends"),
                row.oneOf("certainty", Certainty.class),
                row.required("source"));
    }

    private static Stream<CsvRow> rows(String file) {
        return CsvFile.read(file).stream();
    }
}

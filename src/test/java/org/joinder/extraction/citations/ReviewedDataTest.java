package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;

class ReviewedDataTest {

    private static final String SECTION = "/us/usc/t([1-9]|[1-4]\\d|5[0-4])a?/s[0-9][0-9A-Za-z–]*(/[0-9A-Za-z]+)*";

    private final List<String[]> acts = Csv.rows("acts.csv");

    @Test
    void knowsAtLeastFourHundredActs() {
        assertThat(acts).hasSizeGreaterThanOrEqualTo(400);
        assertThat(Acts.loaded().size()).isEqualTo(acts.size());
    }

    @Test
    void writesEveryPlaceInTheCodeAsAnIdentifier() {
        for (String[] act : acts) {
            assertThat(act[2]).as(act[0]).matches("(" + SECTION + ")?");
            assertThat(act[3]).as(act[0]).matches("(Pub\\. L\\. \\d{2,3}-\\d{1,4})?");
            assertThat(act[4]).as(act[0]).matches("((1[789]|20)\\d\\d(-[01]\\d-[0-3]\\d)?)?");
        }
    }

    @Test
    void namesEveryActAndEveryAliasOnce() {
        Set<String> seen = new HashSet<>();
        List<String> again = new ArrayList<>();
        for (String[] act : acts) {
            for (String name : (act[0] + "|" + act[1]).split("\\|")) {
                String plain = name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
                if (!plain.isEmpty() && !seen.add(plain)) {
                    again.add(plain);
                }
            }
        }
        assertThat(again).isEmpty();
    }

    @Test
    void findsEveryActByItsName() {
        for (String[] act : acts) {
            assertThat(Acts.loaded().named(act[0])).as(act[0]).isNotNull();
        }
    }

    @Test
    void placesSectionsOfActsThatAreThere() {
        for (String[] row : Csv.rows("act-sections.csv")) {
            assertThat(Acts.loaded().named(row[0])).as(row[0]).isNotNull();
            assertThat(row[2]).as(row[0] + " " + row[1]).matches(SECTION);
        }
    }

    @Test
    void knowsCodeSessionLawsAndRegulationsOfEveryJurisdiction() {
        List<String[]> laws = Csv.rows("state-law.csv");
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            for (String kind : List.of("code", "session", "admin")) {
                assertThat(laws)
                        .as(jurisdiction + " " + kind)
                        .anyMatch(row -> row[0].equals(jurisdiction.usps()) && row[1].equals(kind));
            }
        }
    }

    @Test
    void knowsHowEveryLegislatureWritesItsBills() {
        assertThat(BillForms.loaded().owners()).containsExactlyInAnyOrder(Jurisdiction.values());
    }
}

package org.joinder.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OfficeServiceTest {

    private static final LocalDate AUGUST_2017 = LocalDate.of(2017, 8, 16);

    @Autowired
    private OfficeService offices;

    @Autowired
    private OfficeLoader loader;

    @Autowired
    private TermRepository terms;

    @Autowired
    private PersonRepository people;

    @AfterEach
    void onlyWhatTheFilesSay() {
        loader.load();
    }

    @Test
    void knowsWhoHeldTheOfficeOnTheDay() {
        OfficeRow office = offices.find(Jurisdiction.NEW_MEXICO, AUGUST_2017);
        assertThat(office.styledHolder()).isEqualTo("Attorney General Hector Balderas");
        assertThat(office.holderSlug()).isEqualTo("hector-balderas");
        assertThat(office.officeName()).isEqualTo("Office of the Attorney General");
        assertThat(office.certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(office.member()).isTrue();
    }

    @Test
    void theNameOfAnOfficeDependsOnTheDay() {
        assertThat(offices.find(Jurisdiction.NEW_MEXICO, LocalDate.of(2023, 6, 1))
                        .officeName())
                .isEqualTo("New Mexico Department of Justice");
    }

    @Test
    void saysWhenNoHolderIsRecorded() {
        OfficeRow office = offices.find(Jurisdiction.GUAM, AUGUST_2017);
        assertThat(office.standing()).isEqualTo(Standing.NOT_RECORDED);
        assertThat(office.styledHolder()).isEqualTo("not recorded");
    }

    @Test
    void puertoRicosHolderIsSecretaryOfJustice() {
        assertThat(offices.find(Jurisdiction.PUERTO_RICO, AUGUST_2017).title()).isEqualTo("Secretary of Justice");
    }

    @Test
    void aVacancyIsNotTheSameAsNotKnowing() {
        terms.save(term(null, "GU", "vacant", "2017-08-01", "2017-08-31"));
        assertThat(offices.find(Jurisdiction.GUAM, AUGUST_2017).standing()).isEqualTo(Standing.VACANT);
    }

    @Test
    void ofOverlappingTermsTheLaterOneIsShownAndBothAreKept() {
        Person first = people.findAll().getFirst();
        Person second = people.findAll().getLast();
        terms.save(term(first, "GU", "held", "2016-01-01", "2017-08-16"));
        terms.save(term(second, "GU", "acting", "2017-08-16", ""));
        OfficeRow office = offices.find(Jurisdiction.GUAM, AUGUST_2017);
        assertThat(office.holderSlug()).isEqualTo(second.slug());
        assertThat(office.styledHolder()).startsWith("Acting Attorney General ");
        assertThat(offices.find(Jurisdiction.GUAM, AUGUST_2017.minusDays(1)).holderSlug())
                .isEqualTo(first.slug());
        assertThat(offices.holders(Jurisdiction.GUAM)).hasSize(2);
    }

    @Test
    void findsJurisdictionsByAnyOfTheirNames() {
        assertThat(offices.named("commonwealth of virginia")).contains(Jurisdiction.VIRGINIA);
        assertThat(offices.named("the District")).contains(Jurisdiction.DISTRICT_OF_COLUMBIA);
        assertThat(offices.named("N.M.")).contains(Jurisdiction.NEW_MEXICO);
        assertThat(offices.named("Guam")).contains(Jurisdiction.GUAM);
        assertThat(offices.named("OR")).contains(Jurisdiction.OREGON);
        assertThat(offices.named("or")).isEmpty();
    }

    @Test
    void aPersonHasEveryTerm() {
        assertThat(offices.person("marty-jackley")).get().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Marty Jackley");
            assertThat(person.terms()).extracting(HolderRow::jurisdiction).containsOnly(Jurisdiction.SOUTH_DAKOTA);
        });
        assertThat(offices.person("nobody")).isEmpty();
        assertThat(offices.people())
                .extracting(PersonRow::slug)
                .contains("karl-racine")
                .doesNotHaveDuplicates();
    }

    private static Term term(Person person, String usps, String standing, String starts, String ends) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "usps",
                usps,
                "standing",
                standing,
                "starts",
                starts,
                "ends",
                ends,
                "party",
                "",
                "seen_on",
                "",
                "certainty",
                "unverified",
                "details_certainty",
                "unverified",
                "source",
                "a test"));
        return new Term(new CsvRow("test.csv", 2, cells), person);
    }
}

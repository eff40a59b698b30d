package org.joinder.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class OfficeLoaderTest {

    @Autowired
    private OfficeLoader loader;

    @Autowired
    private OfficeService offices;

    @Autowired
    private OfficeFactRepository facts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void loadAgain() {
        loader.load();
    }

    @Test
    void aSecondLoadChangesNothing() {
        assertThat(loader.load()).hasSize(3).allSatisfy(count -> {
            assertThat(count.anythingDone()).as(count.toString()).isFalse();
            assertThat(count.same()).isPositive();
        });
    }

    @Test
    void bringsBackWhatIsGone() {
        int gone = jdbc.sql("delete from office_fact where usps = 'GU'").update();
        assertThat(gone).isPositive();
        assertThat(loader.load())
                .filteredOn(count -> count.what().equals("facts"))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.added()).isEqualTo(gone);
                    assertThat(count.changed()).isZero();
                });
    }

    @Test
    void correctsWhatDiffersAndKeepsTheHistoryOfIt() {
        jdbc.sql("update office_fact set source = 'a rumour' where usps = 'HI' and kind = 'OFFICE_NAME'")
                .update();
        assertThat(loader.load()).extracting(LoadCount::changed).containsExactly(0, 1, 0);
        assertThat(jdbc.sql("""
                        select h.source from office_fact_history h join revision r on r.id = h.rev
                        where h.usps = 'HI' and h.kind = 'OFFICE_NAME' and h.revtype = 1 and r.changed_by = 'system'""").query(String.class).list()).containsExactly("naag.org");
    }

    @Test
    void removesWhatTheFilesDoNotSay() {
        facts.save(new OfficeFact(row("usps", "NM", "kind", "alias", "value", "Old Mexico")));
        assertThat(loader.load()).extracting(LoadCount::removed).containsExactly(0, 1, 0);
        assertThat(offices.named("Old Mexico")).isEmpty();
    }

    @Test
    void everyLoadedFactIsKeptInTheHistory() {
        assertThat(jdbc.sql("select count(distinct id) from office_fact_history")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(facts.count());
    }

    @Test
    void loads56OfficesOnAnyDay() {
        assertThat(offices.list(LocalDate.of(2011, 8, 31))).hasSize(Jurisdiction.values().length);
        assertThat(offices.list(LocalDate.of(2026, 11, 23))).hasSize(Jurisdiction.values().length);
    }

    private static CsvRow row(String... cells) {
        return new CsvRow(
                "test.csv",
                2,
                Map.of(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        cells[4],
                        cells[5],
                        "starts",
                        "",
                        "ends",
                        "",
                        "certainty",
                        "unverified",
                        "source",
                        "a test"));
    }
}

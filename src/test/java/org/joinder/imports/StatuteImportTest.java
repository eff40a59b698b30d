package org.joinder.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteNote;
import org.joinder.legislation.StatuteOn;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.StatuteText;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "sam", roles = "STAFF")
class StatuteImportTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/joinder/imports/statutes");
    private static final Path IN_2020 = FIXTURES.resolve("title-91-2020.xml");
    private static final Path IN_2024 = FIXTURES.resolve("title-91-2024.xml");
    private static final Path LAW = FIXTURES.resolve("public-law.xml");

    @Autowired
    ImportService imports;

    @Autowired
    StatuteService statutes;

    @Autowired
    StatuteChecker checker;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void noStatuteIsStored() {
        jdbc.sql("delete from statute").update();
        jdbc.sql("delete from statute_source").update();
    }

    @Test
    void takesInEachProvisionDownToClauses() {
        assertThat(run(IN_2020).sentence()).isEqualTo("4 added, 0 changed, 0 same, 0 refused");
        assertThat(on("/us/usc/t91/s101/a/2/B/ii", "2020-01-01").text()).isEqualTo("snow.");
        assertThat(on("/us/usc/t91/s101", "2020-01-01").text()).isEqualTo("""
                (a) In general Each harbor shall have—
                (1) a keeper; and
                (2) a lantern that burns—
                (A) at night; or
                (B) by day in
                (i) fog, or
                (ii) snow.
                A harbor without ships is excused.
                (b) State law Nothing in this section limits the law of a State.""");
        assertThat(on("/us/usc/t91/s103", "2020-03-01").text()).isEqualTo("Whale | none\nRape | two gills");
        assertThat(on("/us/usc/t91/s103~2", "2020-03-01").text()).startsWith("Two sections of one number");
    }

    @Test
    void keepsTheNotesWithTheirTopics() {
        run(IN_2020);
        List<StatuteNote> notes =
                statutes.find(StatuteId.of("/us/usc/t91/s101")).orElseThrow().notes();
        assertThat(notes).extracting(StatuteNote::kind).containsExactly("footnote", "sourceCredit", "amendments");
        assertThat(notes.getLast().heading()).isEqualTo("Amendments");
        assertThat(notes.get(1).text()).startsWith("(Pub. L. 90–1, May 4, 1970");
    }

    @Test
    void saysWhenASectionIsRepealed() {
        run(IN_2020);
        assertThat(on("/us/usc/t91/s102", "2020-03-01").status()).isEqualTo("repealed");
    }

    @Test
    void readsAsItDidOnTheDayWhicheverReleaseCameFirst() {
        run(IN_2024);
        run(IN_2020);
        assertThat(on("/us/usc/t91/s101/a/2/A", "2021-01-01").text()).isEqualTo("at night; or");
        assertThat(on("/us/usc/t91/s101/a/2/A", "2023-01-01").text()).isEqualTo("from dusk until dawn; or");
        assertThat(on("/us/usc/t91/s101", "1998-06-01").since()).isEqualTo(LocalDate.of(1998, 6, 1));
        assertThat(statutes.on(StatuteId.of("/us/usc/t91/s101"), LocalDate.of(1998, 5, 31)))
                .isEmpty();
    }

    @Test
    void endsAPartThatALaterTextNoLongerHas() {
        run(IN_2020);
        assertThat(run(IN_2024).changed()).isOne();
        assertThat(on("/us/usc/t91/s101/b", "2022-03-02").text()).contains("law of a State");
        assertThat(statutes.on(StatuteId.of("/us/usc/t91/s101/b"), LocalDate.of(2022, 3, 3)))
                .isEmpty();
        List<StatuteText> unchanged = statutes.find(StatuteId.of("/us/usc/t91/s101/a/1"))
                .orElseThrow()
                .texts();
        assertThat(unchanged).hasSize(1);
    }

    @Test
    void changesNothingTheSecondTime() {
        run(IN_2020, LAW);
        assertThat(run(IN_2020, LAW).sentence()).isEqualTo("0 added, 0 changed, 5 same, 0 refused");
    }

    @Test
    void takesInAPublicLawUnderIdentifiersOfItsOwn() {
        run(LAW);
        assertThat(on("/us/pl/99/998/s2/a", "1985-03-13").text())
                .isEqualTo("Section 101 is amended by adding at the end the following:\n“(c) A bell shall ring.”.");
        assertThat(on("/us/pl/99/998", "1985-03-13").parts()).hasSize(4);
    }

    @Test
    void losesNoProvisionAndNoLetter() {
        run(IN_2020, LAW);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(checker.check(List.of(IN_2020, LAW), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .as(printed.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("4 sections; provisions: file 12, database 12", "1 sections; provisions: file 4, database 4");
        jdbc.sql("update statute_text set text = 'burns' where text = 'a lantern that burns—'")
                .update();
        assertThat(checker.check(List.of(IN_2020), new PrintStream(printed))).isOne();
    }

    @Test
    void refusesWhatIsNoStatuteAndGoesOn() throws IOException {
        Path bad = Files.writeString(folder.resolve("a.xml"), "<uscDoc><main><section identifier='/us/usc/t91/s7'>");
        Path other = Files.writeString(folder.resolve("b.xml"), "<recipe><salt/></recipe>");
        Path nameless = Files.writeString(folder.resolve("c.xml"), "<uscDoc><section>words</section></uscDoc>");
        ImportReport report = run(bad, other, nameless, IN_2020);
        assertThat(report.added()).isEqualTo(4);
        assertThat(report.refusals())
                .extracting(Refusal::reason)
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith("is no XML that can be read"),
                        recipe -> assertThat(recipe).contains("its root is recipe"),
                        section -> assertThat(section).contains("without an identifier"));
    }

    @Test
    void expandsFetchesAndFollowsNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path file = Files.writeString(folder.resolve("hostile.xml"), """
                <!DOCTYPE uscDoc [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "%s">]>
                <uscDoc><section identifier="/us/usc/t91/s9"><content>&x; &b;</content></section></uscDoc>""".formatted(secret.toUri()));
        ImportReport report = run(file);
        assertThat(report.refused()).isOne();
        assertThat(statutes.count(null)).isZero();
    }

    @Test
    void refusesAFileThatNestsWithoutEnd() throws IOException {
        Path file = Files.writeString(
                folder.resolve("deep.xml"),
                "<uscDoc><section identifier='/us/usc/t91/s9'>" + "<paragraph>".repeat(400) + "</paragraph>".repeat(400)
                        + "</section></uscDoc>");
        assertThat(run(file).refused()).isOne();
    }

    private ImportReport run(Path... paths) {
        return imports.run(ImportKind.STATUTES, List.of(paths), progress -> {});
    }

    private StatuteOn on(String id, String day) {
        return statutes.on(StatuteId.of(id), LocalDate.parse(day)).orElseThrow();
    }
}

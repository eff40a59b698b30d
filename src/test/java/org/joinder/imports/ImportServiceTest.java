package org.joinder.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillService;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.DelegationService;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.Sponsor;
import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class ImportServiceTest {

    private static final BillId BILL = BillId.of("us/115/hr4321");

    @TempDir
    Path folder;

    @Autowired
    private ImportService imports;

    @Autowired
    private BillChecker checker;

    @Autowired
    private BillService bills;

    @Autowired
    private DelegationService delegations;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startWithoutBills() {
        jdbc.sql("truncate bill, roll_call, legislator, import_run cascade").update();
    }

    @Test
    void takesAFileInAndShowsItsRecord() throws IOException {
        write("bill.xml", BillXml.inVersion3().bytes());
        assertThat(run(ImportKind.BILLS).sentence()).isEqualTo("1 added, 0 changed, 0 same, 0 refused");
        BillRecord bill = record();
        assertThat(bill.stage()).isEqualTo(BillStage.ENACTED);
        assertThat(bill.actions()).as("one passage, told twice").hasSize(3);
        assertThat(bill.actions().stream()
                        .mapToInt(each -> each.sources().size())
                        .sum())
                .isEqualTo(4);
        assertThat(bill.votes()).hasSize(1);
        assertThat(bill.votes().getFirst().sources()).hasSize(2);
        assertThat(bill.votes().getFirst().yeas()).isEqualTo(388);
        assertThat(bill.cosponsors()).filteredOn(Sponsor::hasWithdrawn).hasSize(1);
        assertThat(bill.laws().getFirst().citation()).isEqualTo("Pub. L. 115-999");
    }

    @Test
    void makesTheSameRecordOfBothLayouts() throws IOException {
        write("bill.xml", BillXml.inVersion3().bytes());
        run(ImportKind.BILLS);
        BillRecord newer = record();
        jdbc.sql("truncate bill cascade").update();
        write("bill.xml", BillXml.inOldLayout().bytes());
        run(ImportKind.BILLS);
        assertThat(record())
                .usingRecursiveComparison()
                .ignoringFields("sources")
                .isEqualTo(newer);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        write("bill.xml", BillXml.inVersion3().bytes());
        run(ImportKind.BILLS);
        String before = content();
        assertThat(run(ImportKind.BILLS).sentence()).isEqualTo("0 added, 0 changed, 1 same, 0 refused");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void takesANewerStateAndLeavesAnOlderOne() throws IOException {
        write("bill.xml", BillXml.inVersion3().bytes());
        run(ImportKind.BILLS);
        write(
                "bill.xml",
                BillXml.inVersion3()
                        .title("Renamed Act of 2018")
                        .updated("2019-01-01T00:00:00Z")
                        .bytes());
        assertThat(run(ImportKind.BILLS).changed()).isEqualTo(1);
        write(
                "bill.xml",
                BillXml.inVersion3()
                        .title("Late Old Name Act")
                        .updated("2018-01-01T00:00:00Z")
                        .bytes());
        assertThat(run(ImportKind.BILLS).same()).isEqualTo(1);
        assertThat(record().title()).isEqualTo("Renamed Act of 2018");
    }

    @Test
    void goesOnPastBrokenFilesAndSaysWhy() throws IOException {
        String whole = BillXml.inVersion3().number(1).text();
        write("a-cut.xml", whole.substring(0, 900).getBytes(StandardCharsets.UTF_8));
        write("b-empty.xml", new byte[0]);
        write("c-good.xml", BillXml.inVersion3().bytes());
        ImportReport report = run(ImportKind.BILLS);
        assertThat(report.sentence()).isEqualTo("1 added, 0 changed, 0 same, 2 refused");
        assertThat(report.refusals()).extracting(Refusal::reason).anyMatch(each -> each.equals("is empty"));
        ImportRunRow run = AsSystem.run(() -> imports.history(10, 0)).getFirst();
        assertThat(run.state()).isEqualTo(ImportRunRow.State.DONE);
        assertThat(run.refused()).isEqualTo(2);
        assertThat(AsSystem.run(() -> imports.refusals(run.id()))).hasSize(2);
    }

    @Test
    void refusesAFileLargerThanADocumentMayBeBeforeReadingIt() {
        SourceFile huge = new SourceFile("huge.xml", SourceFile.MAX_DOCUMENT + 1L, () -> {
            throw new AssertionError("was opened");
        });
        assertThatThrownBy(huge::bytes).isInstanceOf(RefusedDocument.class).hasMessage("is larger than 64 MB");
    }

    @Test
    void findsFilesInFoldersAndArchives() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        write("deep/er/one.xml", BillXml.inVersion3().number(1).bytes());
        write("deep/readme.txt", "no bill".getBytes(StandardCharsets.UTF_8));
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("two.zip")))) {
            zip.putNextEntry(new ZipEntry("bills/two.xml"));
            zip.write(BillXml.inOldLayout().number(2).bytes());
            zip.closeEntry();
        }
        assertThat(run(ImportKind.BILLS).sentence()).isEqualTo("2 added, 0 changed, 0 same, 0 refused");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        ImportReport report =
                AsSystem.run(() -> imports.run(ImportKind.BILLS, List.of(folder.resolve("nothing")), soFar -> {}));
        assertThat(report.refusals().getFirst().reason()).isEqualTo("is not there");
    }

    @Test
    void endsWithTheSameContentAfterACrashAndASecondRun() throws IOException {
        int count = BillPipeline.DOCUMENTS_IN_BATCH * 2 + 40;
        for (int number = 1; number <= count; number++) {
            write(number + ".xml", BillXml.inVersion3().number(number).bytes());
        }
        run(ImportKind.BILLS);
        String whole = content();
        jdbc.sql("truncate bill, import_run cascade").update();

        assertThatThrownBy(() -> run(ImportKind.BILLS, soFar -> {
                    throw new IllegalStateException("pulled the plug");
                }))
                .hasMessage("pulled the plug");
        assertThat(count("bill")).isPositive().isLessThan(count);
        assertThat(AsSystem.run(() -> imports.history(1, 0)).getFirst().state()).isEqualTo(ImportRunRow.State.FAILED);

        ImportReport second = run(ImportKind.BILLS);
        assertThat(second.same()).as("what was stored stays").isPositive();
        assertThat(second.added() + second.same()).isEqualTo(count);
        assertThat(content()).isEqualTo(whole);
    }

    @Test
    void findsNoDifferenceBetweenFilesAndDatabase() throws IOException {
        write("old.xml", BillXml.inOldLayout().bytes());
        write("new.xml", BillXml.inVersion3().number(77).bytes());
        run(ImportKind.BILLS);
        var out = new ByteArrayOutputStream();
        assertThat(checker.check(
                        ImportKind.BILLS,
                        new BillStatusReader(),
                        List.of(folder),
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("same    us/115/hr77", "total actions");
        jdbc.sql("delete from bill_subject").update();
        assertThat(checker.check(
                        ImportKind.BILLS,
                        new BillStatusReader(),
                        List.of(folder),
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
    }

    @Test
    void countsTheListsOfOtherSourcesToo() throws IOException {
        write("bill.json", StateReadersTest.LEGISCAN_BILL.getBytes(StandardCharsets.UTF_8));
        run(ImportKind.LEGISCAN);
        var out = new ByteArrayOutputStream();
        var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(checker.check(ImportKind.LEGISCAN, new LegiScanReader(), List.of(folder), printed))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("actions 2", "members 2", "votes 1");
        jdbc.sql("delete from bill_version").update();
        assertThat(checker.check(ImportKind.LEGISCAN, new LegiScanReader(), List.of(folder), printed))
                .isEqualTo(1);
    }

    @Test
    void putsTheAnswersOfCongressTogetherToOneRecordWhateverTheirOrder() throws IOException {
        write("1-actions.json", CongressReaderTest.ACTIONS.getBytes(StandardCharsets.UTF_8));
        write("2-bill.json", CongressReaderTest.BILL.getBytes(StandardCharsets.UTF_8));
        run(ImportKind.CONGRESS);
        BillRecord bill = bills.find(BillId.of("us/117/hr21")).orElseThrow();
        assertThat(bill.title()).isEqualTo("An Authorization Act");
        assertThat(bill.actions()).hasSize(2);
        assertThat(bill.votes().getFirst().nays()).isEqualTo(200);
        assertThat(bill.sources()).as("one line a source").hasSize(1);
    }

    @Test
    void tellsHowADelegationVoted() throws IOException {
        write("1-actions.json", CongressReaderTest.ACTIONS.getBytes(StandardCharsets.UTF_8));
        write("2-bill.json", CongressReaderTest.BILL.getBytes(StandardCharsets.UTF_8));
        write("3-vote.json", CongressReaderTest.HOUSE_VOTE.getBytes(StandardCharsets.UTF_8));
        run(ImportKind.CONGRESS);
        BillRecord bill = bills.find(BillId.of("us/117/hr21")).orElseThrow();
        var virginia = delegations.find(bill, Jurisdiction.of("VA")).orElseThrow();
        assertThat(virginia.votes().getFirst().inFavour()).isEqualTo(1);
        var texas = delegations.find(bill, Jurisdiction.of("TX")).orElseThrow();
        assertThat(texas.votes()).isEmpty();
        assertThat(texas.unnamedVotes()).isZero();
    }

    @Test
    void findsTheNamesBehindTheNumbersOfLegiScanInWhateverOrderTheyCome() throws IOException {
        String federal = StateReadersTest.LEGISCAN_BILL
                .replace("\"AK\"", "\"US\"")
                .replace("\"year_start\":2011,\"year_end\":2012", "\"year_start\":2011,\"year_end\":2012");
        write("1-vote.json", StateReadersTest.LEGISCAN_VOTE.getBytes(StandardCharsets.UTF_8));
        write("2-person.json", StateReadersTest.LEGISCAN_PERSON.getBytes(StandardCharsets.UTF_8));
        write("3-bill.json", federal.getBytes(StandardCharsets.UTF_8));
        assertThat(run(ImportKind.LEGISCAN).added()).isEqualTo(3);
        assertThat(run(ImportKind.LEGISCAN).same()).isEqualTo(3);
        BillRecord bill = bills.find(BillId.of("us/112/hr77")).orElseThrow();
        var alaska = delegations.find(bill, Jurisdiction.of("AK")).orElseThrow();
        assertThat(alaska.votes().getFirst().members())
                .extracting(MemberVote::name)
                .containsExactly("Ann Able");
    }

    @Test
    void showsWhatTwoSourcesSayWithTheRuleThatChose() throws IOException {
        write("bill.xml", BillXml.inVersion3().bytes());
        run(ImportKind.BILLS);
        Files.delete(folder.resolve("bill.xml"));
        write("bill.json", """
                {"bill":{"congress":115,"number":"4321","type":"HR","title":"Another title","introducedDate":"2017-04-03"}}""".getBytes(StandardCharsets.UTF_8));
        run(ImportKind.CONGRESS);
        assertThat(record().title()).isEqualTo("Testing of Importers Act of 2017");
        var disagreement = record().disagreements().getFirst();
        assertThat(disagreement.fact()).isEqualTo("title");
        assertThat(disagreement.claims())
                .extracting(each -> each.value())
                .containsExactly("Testing of Importers Act of 2017", "Another title");
    }

    @Test
    void findsABillThatWasIntroducedAgain() throws IOException {
        write("115.xml", BillXml.inVersion3().bytes());
        write(
                "116.xml",
                BillXml.inVersion3()
                        .title("Testing of Importers Act of 2019")
                        .text()
                        .replace("<congress>115</congress><originChamber>", "<congress>116</congress><originChamber>")
                        .getBytes(StandardCharsets.UTF_8));
        run(ImportKind.BILLS);
        assertThat(record().reintroductions()).singleElement().satisfies(again -> {
            assertThat(again.bill()).isEqualTo(BillId.of("us/116/hr4321"));
            assertThat(again.later()).isTrue();
        });
    }

    @Test
    void isRefusedToWhoeverIsNotSignedIn() {
        assertThatThrownBy(() -> imports.run(ImportKind.BILLS, List.of(folder), soFar -> {}))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private ImportReport run(ImportKind kind) {
        return run(kind, soFar -> {});
    }

    private ImportReport run(ImportKind kind, Consumer<ImportReport> progress) {
        return AsSystem.run(() -> imports.run(kind, List.of(folder), progress));
    }

    private BillRecord record() {
        return bills.find(BILL).orElseThrow();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** All that is stored of bills, without the keys and moments that differ from run to run. */
    private String content() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "title",
                "sponsor",
                "committee",
                "committee_activity",
                "action",
                "action_entry",
                "vote",
                "vote_entry",
                "version",
                "subject",
                "relation",
                "law",
                "summary",
                "report",
                "source")) {
            String own =
                    "select md5(string_agg(b.key || ' ' || (to_jsonb(t) - 'bill_id' - 'taken_in_at')::text, '|' order by"
                            + " b.key, (to_jsonb(t) - 'bill_id' - 'taken_in_at')::text)) || ' ' || count(*) from bill_"
                            + table
                            + " t join bill b on b.id = t.bill_id";
            all.append(table)
                    .append(' ')
                    .append(jdbc.sql(own).query(String.class).optional())
                    .append('\n');
        }
        return all.append(jdbc.sql(
                                "select md5(string_agg((to_jsonb(b) - 'id' - 'created_at' - 'changed_at' - 'version')::text,"
                                        + " '|' order by key)) from bill b")
                        .query(String.class)
                        .single())
                .toString();
    }
}

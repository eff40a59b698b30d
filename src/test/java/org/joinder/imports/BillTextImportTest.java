package org.joinder.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Redline;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillText;
import org.joinder.legislation.BillTexts;
import org.joinder.legislation.BillVersionCode;
import org.joinder.legislation.StatuteId;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "sam", roles = "STAFF")
class BillTextImportTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/joinder/imports/bill-texts");
    private static final BillId BILL = BillId.of("us/116/s7100");

    @Autowired
    ImportService imports;

    @Autowired
    BillTexts texts;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void noTextIsStored() {
        jdbc.sql("delete from bill_text").update();
    }

    @Test
    void takesInVersionsOfBothSchemasInTheOrderABillTakes() {
        assertThat(run(FIXTURES).sentence()).isEqualTo("3 added, 0 changed, 0 same, 0 refused");
        assertThat(texts.versions(BILL).stream().map(version -> version.code().displayName()))
                .containsExactly("Introduced in Senate", "Reported in Senate", "Engrossed in Senate");
        assertThat(run(FIXTURES).sentence()).isEqualTo("0 added, 0 changed, 3 same, 0 refused");
    }

    @Test
    void readsAProvisionALine() {
        run(FIXTURES);
        BillText introduced = text("is");
        assertThat(introduced.printed()).isEqualTo(LocalDate.of(2019, 5, 6));
        assertThat(introduced.reads().lines().findFirst())
                .contains("1. Short title This Act may be cited as the Harbor Lights Act.");
    }

    @Test
    void tellsWhatACommitteeStruckFromWhatItPutIn() {
        run(FIXTURES);
        Redline words = text("rs").words();
        assertThat(words.before().strip().lines())
                .containsExactly(
                        "1. Short title This Act may be cited as the Harbor Lights Act.", "3. Lamps A lamp may burn.");
        assertThat(words.after().strip().lines())
                .containsExactly(
                        "1. Short title This Act may be cited as the Safe Harbor Lights Act.",
                        "2. Bells A bell shall ring.",
                        "3. Lamps A lamp shall burn.");
        assertThat(words.pieces()).contains(new Redline.Piece(Redline.Change.STRUCK, "may"));
    }

    @Test
    void comparesTwoVersionsWordByWord() {
        run(FIXTURES);
        Redline redline = texts.compare(BILL, code("is"), code("rs")).orElseThrow();
        assertThat(redline.before()).isEqualTo(text("is").reads());
        assertThat(redline.after()).isEqualTo(text("rs").reads());
        assertThat(redline.changes()).isPositive();
        assertThat(texts.compare(BILL, code("is"), code("enr"))).isEmpty();
    }

    @Test
    void knowsWhichProvisionsAVersionCites() {
        run(FIXTURES);
        assertThat(texts.citing(StatuteId.of("/us/usc/t47/s230")))
                .singleElement()
                .satisfies(citing -> {
                    assertThat(citing.provision()).isEqualTo(StatuteId.of("/us/usc/t47/s230/e/1"));
                    assertThat(citing.quote()).contains("47 U.S.C. 230(e)(1)");
                });
        assertThat(texts.citing(StatuteId.of("/us/usc/t18/s1591"))).hasSize(1);
        assertThat(texts.citing(StatuteId.of("/us/usc/t47/s230/e/2"))).isEmpty();
    }

    @Test
    void refusesABillThatDoesNotSayWhichItIs() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.xml"), "<bill><legis-body><text>Words.</text></legis-body></bill>");
        assertThat(run(file).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("does not say which bill and version"));
    }

    private BillText text(String version) {
        return texts.find(BILL, code(version)).orElseThrow();
    }

    private static BillVersionCode code(String code) {
        return new BillVersionCode(code);
    }

    private ImportReport run(Path path) {
        return imports.run(ImportKind.STATUTES, List.of(path), progress -> {});
    }
}

package org.joinder.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterService;
import org.joinder.letters.Signature;
import org.joinder.links.LinkKind;
import org.joinder.links.LinkService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class StoredRecordsTest {

    @Autowired
    private StoredRecords records;

    @Autowired
    private BillService bills;

    @Autowired
    private StatuteService statutes;

    @Autowired
    private LetterService letters;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private LinkService links;

    @Test
    void showsABillUnderItsIdentifier() {
        AsSystem.run(() -> bills.ensure(BillId.of("us/116/hr77"), "An Act to Test"));
        JsonNode bill = shown("us/116/hr77");
        assertThat(bill.path("kind").asString()).isEqualTo("bill");
        assertThat(bill.path("id").asString()).isEqualTo("us/116/hr77");
        assertThat(bill.path("number").asString()).isEqualTo("H.R. 77");
        assertThat(bill.path("title").asString()).isEqualTo("An Act to Test");
        assertThat(bill.path("links").isArray()).isTrue();
    }

    @Test
    void showsASectionUnderItsIdentifier() {
        AsSystem.run(() -> statutes.ensure(StatuteId.of("/us/usc/t5/s552"), "Public information"));
        assertThat(shown("/us/usc/t5/s552").path("citation").asString()).isEqualTo("5 U.S.C. 552");
    }

    @Test
    void showsAnOfficeUnderItsCodeInEitherCase() {
        for (String id : List.of("nm", "NM")) {
            JsonNode office = shown(id);
            assertThat(office.path("ocdDivision").asString()).isEqualTo("ocd-division/country:us/state:nm");
            assertThat(office.path("holders").path(0).path("holderName").asString())
                    .isEqualTo("Hector Balderas");
            assertThat(office.path("holders").path(0).path("jurisdiction").asString())
                    .isEqualTo("NM");
        }
    }

    @Test
    void showsAPersonUnderTheSlug() {
        assertThat(shown("karl-racine")
                        .path("terms")
                        .path(0)
                        .path("jurisdiction")
                        .asString())
                .isEqualTo("DC");
    }

    @Test
    void showsALetterWithItsCount() {
        var draft = LetterDraft.of("A letter to be shown", LocalDate.of(2021, 3, 4))
                .signedBy(List.of(
                        new Signature(Jurisdiction.TEXAS, "A Name", "Attorney General"),
                        new Signature(Jurisdiction.GUAM, "Another Name", "Attorney General")));
        AsSystem.run(() -> letters.record(draft));
        JsonNode letter = shown("2021-03-04-a-letter-to-be-shown");
        assertThat(letter.path("signers").asInt()).isEqualTo(2);
        assertThat(letter.path("countInWords").asString()).isEqualTo("2 jurisdictions = 1 state + 1 territory");
        assertThat(letter.path("date").asString()).isEqualTo("2021-03-04");
    }

    @Test
    void showsAReleaseWithItsLinksAndTheirEvidence() {
        String text = "Texas Writes to Congress\n\nThe attorney general cites 5 U.S.C. 553 today.\n";
        AsSystem.run(() -> {
            var release = releases.find(releases.receiveText(text).release()).orElseThrow();
            releases.correct(release.id(), draft(), release.version());
            statutes.ensure(StatuteId.of("/us/usc/t5/s553"), "Rule making");
            int start = text.indexOf("5 U.S.C. 553");
            links.add(
                    node(release.id()),
                    LinkKind.CITES,
                    NodeRef.statute(StatuteId.of("/us/usc/t5/s553")),
                    node(release.id()),
                    new Span(start, start + 12),
                    "5 U.S.C. 553");
        });
        JsonNode release = shown("tx/2020-02-03-texas-writes-to-congress");
        assertThat(release.path("text").asString()).isEqualTo(text);
        JsonNode link = release.path("links")
                .valueStream()
                .filter(each -> each.path("link").asString().equals("CITES"))
                .findFirst()
                .orElseThrow();
        assertThat(link.path("other").path("id").asString()).isEqualTo("/us/usc/t5/s553");
        JsonNode proof = link.path("evidence").path(0);
        assertThat(text.substring(proof.path("start").asInt(), proof.path("end").asInt()))
                .isEqualTo("5 U.S.C. 553");
        assertThat(proof.path("document").asString()).isEqualTo("tx/2020-02-03-texas-writes-to-congress");
        assertThat(shown("/us/usc/t5/s553").path("links").path(0).path("reads").asString())
                .isEqualTo("cited by");
    }

    @Test
    void saysInOneLineThatThereIsNoSuchRecord() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = ShowCommand.print(records, "us/115/hr999999", new PrintStream(out), new PrintStream(err));
        assertThat(status).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("joinder: no record has the ID us/115/hr999999.");
    }

    private JsonNode shown(String id) {
        return records.find(id).orElseThrow();
    }

    private static NodeRef node(ReleaseId id) {
        return new NodeRef(NodeKind.RELEASE, id.toString());
    }

    private static ReleaseDraft draft() {
        return ReleaseDraft.EMPTY
                .withOffice(Jurisdiction.TEXAS)
                .withHeadline("Texas Writes to Congress")
                .withReleaseDate(LocalDate.of(2020, 2, 3));
    }
}

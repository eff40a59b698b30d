package org.joinder.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.FrozenRoster;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.joinder.letters.Signature;
import org.joinder.print.Printer;
import org.joinder.print.PrinterTestAccess;
import org.joinder.print.Printout;
import org.joinder.signon.SignOnRules;
import org.joinder.testing.PdfUa;
import org.junit.jupiter.api.Test;

class FinalLetterTest {

    private static final String TEXT =
            "Dear Chair Doe:\n\nWe ask that section 230(e)(1) name “any other Federal or State” law.\nIt is two words.\n\n"
                    + "A child's safety <must> not wait & we thank you.";
    private static final SignOnRules RULES = new SignOnRules(
            "National association",
            4,
            true,
            10,
            36,
            "Letterhead of the association",
            "A communication of its signers",
            false,
            List.of());
    private static final SignOnRules NONE =
            new SignOnRules("No association", 0, false, 0, 0, "Leads", "Leads", false, List.of());

    private final Printer printer = PrinterTestAccess.aPrinter();

    @Test
    void passesPdfUaAndGivesTheSameBytes() throws Exception {
        var pdf = printer.pdf(printout(50, "Letterhead of the association", RULES));
        assertThat(PdfUa.failedChecks(pdf)).isEmpty();
        assertThat(printer.pdf(printout(50, "Letterhead of the association", RULES)))
                .isEqualTo(pdf);
    }

    @Test
    void itsTextIsTheLettersAgain() throws IOException {
        var text = text(printout(50, "Letterhead of the association", RULES));
        for (var paragraph : TEXT.split("\n\n")) {
            assertThat(text).contains(paragraph.replaceAll("\\s+", " "));
        }
    }

    @Test
    void printsEverySignerTheCountAndTheHash() throws IOException {
        var text = text(printout(56, "Letterhead of the association", RULES));
        for (var office : Jurisdiction.values()) {
            assertThat(text).contains("Name of " + office.usps() + " Attorney General " + office.displayName());
        }
        assertThat(text).contains("56 jurisdictions = 50 states + DC + 5 territories.", "cafe".repeat(16));
        assertThat(text).contains("Jane Doe Chair, Committee on Maps");
    }

    @Test
    void goesOutUnderTheLetterheadThatTheRulesGive() {
        var signers = List.of(Jurisdiction.GUAM, Jurisdiction.OHIO, Jurisdiction.DISTRICT_OF_COLUMBIA);
        assertThat(Letterhead.of("Letterhead of the association", RULES, List.of(), signers))
                .isEqualTo(new Letterhead("National association", ""));
        assertThat(Letterhead.of("A communication of its signers", RULES, List.of(), signers))
                .isEqualTo(new Letterhead(
                        "A communication of the chief legal officers of", "Guam, Ohio and the District of Columbia"));
        assertThat(Letterhead.of("Leads", NONE, List.of(Jurisdiction.UTAH, Jurisdiction.VERMONT), signers))
                .isEqualTo(new Letterhead("Attorneys General of Utah and Vermont", ""));
    }

    private String text(Printout printout) throws IOException {
        try (var document = Loader.loadPDF(printer.pdf(printout))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Printout printout(int signers, String goesOutAs, SignOnRules rules) {
        var roster = Arrays.stream(Jurisdiction.values())
                .limit(signers)
                .map(office -> new Signature(office, "Name of " + office.usps(), "Attorney General"))
                .toList();
        var draft = new LetterDraft(
                "Two words on maps",
                LocalDate.parse("2026-12-04"),
                List.of(new Recipient("Jane Doe", RecipientRole.CHAIR, "Committee on Maps")),
                List.of(Jurisdiction.UTAH),
                roster,
                null,
                List.of(),
                TEXT,
                List.of());
        var frozen = new FrozenRoster(
                "…", "cafe".repeat(16), goesOutAs, "sam", Instant.parse("2026-12-04T22:00:00Z"), List.of());
        var letter = new LetterDetail(
                new LetterId(1), 1, "two-words", LetterStatus.SENT, false, draft, null, List.of(), frozen);
        return FinalLetter.of(letter, frozen, rules);
    }
}

package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joinder.print.Printer;
import org.joinder.print.PrinterTestAccess;
import org.joinder.testing.PdfUa;
import org.junit.jupiter.api.Test;

class WordingComparisonTest {

    private final Printer printer = PrinterTestAccess.aPrinter();

    @Test
    void printsWhatIsStruckAndWhatIsPutInForEverybodyToRead() throws Exception {
        var from = version(1, "We ask for <two> words.\n\nThank you.", TextChange.DRAFTED, "");
        var to = version(2, "We ask for <three> words.\n\nThank you.", TextChange.SUBSTANTIVE, "One more");
        var pdf = printer.pdf(WordingComparison.of(from, to));

        assertThat(PdfUa.failedChecks(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            assertThat(reader.getText(document))
                    .contains("We ask for <[two]‹three›> words.", "Substantive: ", "“One more”");
        }
        assertThat(printer.pdf(WordingComparison.of(from, to))).isEqualTo(pdf);
    }

    private static LetterVersion version(int number, String text, TextChange change, String note) {
        return new LetterVersion(
                number,
                "Two words",
                List.of(),
                List.of(),
                text,
                change,
                note,
                "sam",
                Instant.parse("2026-11-23T15:00:00Z"));
    }
}

package org.joinder.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joinder.testing.PdfUa;
import org.junit.jupiter.api.Test;

class PrinterTest {

    private static final Instant DATED = Instant.parse("2017-08-16T16:00:00Z");
    private static final String BODY = """
            <h1>To the leaders of Congress</h1>
            <p>We write to <strong>you</strong>, <em>once more</em>. § 230(e)(1) — “any other Federal or State”.</p>
            <ul><li>First</li><li>Second</li></ul>
            <h2>Signers</h2>
            <table><caption>Who signed</caption>
            <thead><tr><th scope="col">Name</th><th scope="col">Jurisdiction</th></tr></thead>
            <tbody><tr><td>Héctor Balderas</td><td>New Mexico</td></tr></tbody></table>
            <h2>Hash</h2><p class="small"><code>abc123</code></p>
            """;

    private final Printer printer = new Printer();

    @Test
    void passesThePdfUaCheckOfVeraPdf() throws Exception {
        assertThat(PdfUa.failedChecks(printed(BODY))).isEmpty();
    }

    @Test
    void theCheckFindsAnUntaggedFileWanting() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }
        assertThat(PdfUa.failedChecks(bytes.toByteArray())).isNotEmpty();
    }

    @Test
    void saysItsTitleLanguageAndThatItIsTagged() throws IOException {
        try (var document = open(BODY)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A letter <of> 50");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(DATED);
        }
    }

    @Test
    void tagsHeadingsListsAndTableHeaders() throws IOException {
        try (var document = open(BODY)) {
            var tags = new TreeSet<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "P", "L", "LI", "Table", "TH", "TD");
        }
    }

    @Test
    void bookmarksItsHeadings() throws IOException {
        try (var document = open(BODY)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("To the leaders of Congress");
            assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("Signers");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (var document = open(BODY)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSameContent() {
        assertThat(printed(BODY)).isEqualTo(new Printer().pdf(printout(BODY)));
        assertThat(printed(BODY)).isNotEqualTo(printed(BODY.replace("First", "Third")));
    }

    @Test
    void keepsTheTextReadable() throws IOException {
        try (var document = open(BODY)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("§ 230(e)(1) — “any other Federal or State”.", "Héctor Balderas");
        }
    }

    @Test
    void fetchesNothingForTheTextItPrints() {
        var hostile = "<img alt='x' src='file:///etc/passwd'><link rel='stylesheet' href='http://127.0.0.1:1/x.css'>"
                + "<h1>Still here</h1>";
        assertThat(printed(hostile)).startsWith("%PDF".getBytes());
    }

    @Test
    void writesWhatPeopleTypedAsText() {
        assertThat(Printout.paragraphs("One <b>\nline\u0000\r\n\r\nTwo & three\n \n\n"))
                .isEqualTo("<p>One &lt;b&gt;<br/>line</p>\n<p>Two &amp; three</p>");
        assertThat(Printout.paragraphs(" \n ")).isEmpty();
    }

    private byte[] printed(String body) {
        return printer.pdf(printout(body));
    }

    private static Printout printout(String body) {
        return new Printout("A letter <of> 50", "A letter & its signers", DATED, body);
    }

    private PDDocument open(String body) throws IOException {
        return Loader.loadPDF(printed(body));
    }

    private static void collect(PDStructureNode node, TreeSet<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                collect(element, tags);
            }
        }
    }
}

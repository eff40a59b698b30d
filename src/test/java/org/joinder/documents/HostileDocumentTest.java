package org.joinder.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.joinder.documents.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;

/** Files made to harm: each ends in a text or a clear refusal, and soon. */
class HostileDocumentTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Test
    void deepHtmlStillGivesItsText() {
        String page = "<div>".repeat(200_000) + "Deep words" + "</div>".repeat(200_000);
        assertThat(soon(page.getBytes(StandardCharsets.UTF_8)).text().text()).isEqualTo("Deep words");
    }

    @Test
    void fiveMegabytesWithoutALineEndAreRead() {
        byte[] line = "word ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(soon(line).text().length()).isEqualTo(5_000_000);
    }

    @Test
    void refusesADocxThatUnpacksToGigabytes() throws Exception {
        assertRefused(Reason.TOO_LARGE, docxWithBody(200));
    }

    @Test
    void refusesAPageThatUnpacksToGigabytes() throws Exception {
        assertRefused(Reason.TOO_LARGE, pdfWithPage(" ", 300));
    }

    @Test
    void refusesAPageWithMillionsOfCharacters() throws Exception {
        assertRefused(Reason.TOO_LARGE, pdfWithPage("BT /F1 9 Tf 9 9 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n", 20));
    }

    @Test
    void noiseIsRefusedOrReadButNeverBreaks() {
        Random random = new Random(7);
        for (String start : new String[] {
            "", "%PDF-1.5\n", "PK\u0003\u0004", "<html>", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
        }) {
            for (int round = 0; round < 40; round++) {
                byte[] noise = new byte[1 + random.nextInt(4000)];
                random.nextBytes(noise);
                byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(head, 0, noise, 0, Math.min(head.length, noise.length));
                readOrRefuse(noise);
            }
        }
    }

    @Test
    void aDamagedFileIsRefusedOrReadButNeverBreaks() {
        byte[] pdf = TestFiles.pdf(java.util.List.of("Some words"));
        byte[] docx = TestFiles.docx(word -> word.createParagraph().createRun().setText("Some words"));
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            readOrRefuse(damaged(pdf, random));
            readOrRefuse(damaged(docx, random));
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] copy = whole.clone();
        for (int hit = 0; hit < 5; hit++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(soon(bytes).text().text()).isNotBlank();
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static void assertRefused(Reason reason, byte[] bytes) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> soon(bytes))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static ReadDocument soon(byte[] bytes) {
        return assertTimeoutPreemptively(SOON, () -> DocumentReader.read("hostile", bytes));
    }

    private static byte[] docxWithBody(int megabytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>".getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < megabytes; at++) {
                zip.write(block);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] pdfWithPage(String content, int megabytes) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = content.repeat(1_000_000 / content.length()).getBytes(StandardCharsets.UTF_8);
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int at = 0; at < megabytes; at++) {
                deflater.write(block);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
                                + "endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.UTF_8));
        packed.writeTo(out);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}

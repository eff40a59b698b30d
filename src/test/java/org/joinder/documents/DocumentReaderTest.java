package org.joinder.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.joinder.documents.TestFiles.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.joinder.documents.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    @Test
    void keepsPlainTextAsItStands() {
        var read = read(utf8("  For release\r\n\r\nAttorney General Ana Reyes – “Yes.”\n"));
        assertThat(read.kind()).isEqualTo(DocumentKind.TEXT);
        assertThat(read.text().text()).isEqualTo("  For release\r\n\r\nAttorney General Ana Reyes – “Yes.”\n");
        assertThat(read.sha256())
                .hasSize(64)
                .isEqualTo(DocumentReader.sha256(utf8("  For release\r\n\r\nAttorney General Ana Reyes – “Yes.”\n")));
    }

    @Test
    void readsTheUsualEncodings() {
        String text = "“Doña Ana” county — a release of some length";
        assertThat(textOf(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(textOf(("\ufeff" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(textOf(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(text);
        assertThat(textOf(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(text);
        assertThat(textOf("Plain words without a mark".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Plain words without a mark");
    }

    @Test
    void keepsDamagedUtf8Readable() {
        byte[] bytes = utf8("Señora Núñez of Doña Ana; one byte is torn: X.");
        bytes[bytes.length - 2] = (byte) 0xff;
        assertThat(textOf(bytes)).startsWith("Señora Núñez of Doña Ana").contains("\ufffd");
    }

    @Test
    void readsWindows1252ThatWasTakenForLatin1() {
        assertThat(textOf(utf8("\u0093We won\u0092t,\u0094 she said \u0096 once.\u0081")))
                .isEqualTo("“We won’t,” she said – once. ");
    }

    @Test
    void replacesControlCharactersOneForOne() {
        assertThat(textOf(utf8("A press release with a\u0000 stray byte and a\u0007 bell in it")))
                .isEqualTo("A press release with a  stray byte and a  bell in it");
    }

    @Test
    void readsThePagesOfAPdf() {
        var read = read(TestFiles.pdf(List.of("Attorney General Reyes joins", "a letter to Congress")));
        assertThat(read.kind()).isEqualTo(DocumentKind.PDF);
        assertThat(read.text().text()).isEqualTo("Attorney General Reyes joins\na letter to Congress");
    }

    @Test
    void readsParagraphsTablesAndLetterheadOfADocx() {
        var read = read(TestFiles.docx(word -> {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Office of Ana Reyes");
            word.createParagraph().createRun().setText("A headline");
            var row = word.createTable(1, 2).getRow(0);
            row.getCell(0).setText("Contact");
            row.getCell(1).setText("Lee Park");
            word.createParagraph().createRun().setText("The end");
        }));
        assertThat(read.kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(read.text().text()).isEqualTo("Office of Ana Reyes\n\nA headline\n\nContact\tLee Park\n\nThe end");
    }

    @Test
    void goesByContentAndNotByName() {
        byte[] pdf = TestFiles.pdf(List.of("Words"));
        assertThat(DocumentReader.read("release.txt", pdf).kind()).isEqualTo(DocumentKind.PDF);
        assertThat(DocumentReader.read("release.pdf", utf8("Just words")).kind())
                .isEqualTo(DocumentKind.TEXT);
        assertThat(DocumentReader.read("release", utf8("<p>Just words</p>")).kind())
                .isEqualTo(DocumentKind.HTML);
    }

    @Test
    void refusesWithTheReason() {
        assertRefused(Reason.EMPTY, new byte[0]);
        assertRefused(Reason.EMPTY, utf8(" \n\t "));
        assertRefused(Reason.EMPTY, TestFiles.pdf(List.of()));
        assertRefused(Reason.ENCRYPTED, TestFiles.pdfUnderPassword("secret"));
        assertRefused(Reason.BROKEN, utf8("%PDF-1.7\nthis is no PDF at all"));
        assertRefused(Reason.OTHER_TYPE, TestFiles.zip("photo.jpg", new byte[] {1, 2, 3}));
        assertRefused(Reason.OTHER_TYPE, utf8("{\\rtf1\\ansi Rich text}"));
        assertRefused(Reason.OTHER_TYPE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertRefused(Reason.OTHER_TYPE, utf8("<?xml version=\"1.0\"?><rss><channel/></rss>"));
    }

    @Test
    void saysOfAFileThatIsNotWhatItsNameSaysJustThat() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> DocumentReader.read("release.pdf", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 0, 1}))
                .withMessageStartingWith("The file is named like a PDF file but is none.");
    }

    @Test
    void refusesWhatIsLargerThanTheCallerAllows() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> DocumentReader.read("a.txt", new byte[2048], 1024))
                .withMessage("The file is larger than 1 KB.");
    }

    @Test
    void refusesADocxThatWasCutShort() {
        byte[] whole = TestFiles.docx(word -> word.createParagraph().createRun().setText("Words"));
        assertRefused(Reason.BROKEN, java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    private static void assertRefused(Reason reason, byte[] bytes) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static String textOf(byte[] bytes) {
        return read(bytes).text().text();
    }

    private static ReadDocument read(byte[] bytes) {
        return DocumentReader.read("a file", bytes);
    }
}

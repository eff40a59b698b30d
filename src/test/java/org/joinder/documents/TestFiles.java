package org.joinder.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes the files that the tests read. */
final class TestFiles {

    private TestFiles() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(List<String> lines) {
        return written(out -> {
            try (PDDocument pdf = page(lines)) {
                pdf.save(out);
            }
        });
    }

    static byte[] pdfOfPages(List<List<String>> pages) {
        return written(out -> {
            try (PDDocument pdf = new PDDocument()) {
                for (List<String> lines : pages) {
                    addPage(pdf, lines);
                }
                pdf.save(out);
            }
        });
    }

    static byte[] pdfUnderPassword(String password) {
        return written(out -> {
            try (PDDocument pdf = page(List.of("Not for everyone"))) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    private static PDDocument page(List<String> lines) throws IOException {
        PDDocument pdf = new PDDocument();
        addPage(pdf, lines);
        return pdf;
    }

    private static void addPage(PDDocument pdf, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(72, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    static byte[] docx(Content content) {
        return written(out -> {
            try (XWPFDocument word = new XWPFDocument()) {
                content.write(word);
                word.write(out);
            }
        });
    }

    static byte[] zip(String name, byte[] bytes) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes);
            }
        });
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    interface Content {
        void write(XWPFDocument word) throws IOException;
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}

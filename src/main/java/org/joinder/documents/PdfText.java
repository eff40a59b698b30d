package org.joinder.documents;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, page after page, within bounds of memory, length and time. */
final class PdfText {

    private static final long MEMORY = 128L * 1024 * 1024;

    static {
        LibraryLog.silence("org.apache.pdfbox");
        LibraryLog.silence("org.apache.fontbox");
    }

    private PdfText() {}

    static String of(byte[] bytes) {
        try (PDDocument pdf = load(bytes)) {
            return new BoundedStripper().textOf(pdf);
        } catch (InvalidPasswordException e) {
            throw UnreadableDocument.encrypted(DocumentKind.PDF);
        } catch (BoundedStripper.TooMuch e) {
            throw UnreadableDocument.expandsTooFar(DocumentKind.PDF);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw UnreadableDocument.broken(DocumentKind.PDF);
        }
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache);
    }
}

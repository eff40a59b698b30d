package org.joinder.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what stands in a ZIP or an OLE container: a Word document, one under a password, or something else. */
final class OfficeContainer {

    private OfficeContainer() {}

    static DocumentKind kindOf(String fileName, byte[] bytes) {
        if (bytes[0] != 'P') {
            throw refusedOle(bytes);
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") != null) {
                throw UnreadableDocument.otherType(OtherTypes.nameOf(fileName, bytes));
            }
            return DocumentKind.DOCX;
        } catch (IOException e) {
            throw UnreadableDocument.broken(DocumentKind.DOCX);
        }
    }

    private static UnreadableDocument refusedOle(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return UnreadableDocument.encrypted(DocumentKind.DOCX);
            }
            boolean word = container.getRoot().hasEntryCaseInsensitive("WordDocument");
            return UnreadableDocument.otherType(
                    word ? "an old Word file (DOC); save it as DOCX" : "an old Office file");
        } catch (IOException | RuntimeException e) {
            return UnreadableDocument.broken(DocumentKind.DOCX);
        }
    }
}

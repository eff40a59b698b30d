package org.joinder.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The text of a Word document: its letterhead (the page headers), then its body. */
final class DocxText {

    private static final long LARGEST_PART = 100L * 1024 * 1024;
    private static final String HEADER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
    private static final String WORD = "wordprocessingml";

    static {
        LibraryLog.silence("org.apache.poi");
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    private DocxText() {}

    static String of(byte[] bytes) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart main = mainPart(file);
            return String.join("\n\n", parts(main));
        } catch (OpenXML4JException | IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw e instanceof UnreadableDocument refused ? refused : refusal(e);
        }
    }

    private static UnreadableDocument refusal(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each.getMessage() != null && each.getMessage().contains("Zip bomb")) {
                return UnreadableDocument.expandsTooFar(DocumentKind.DOCX);
            }
        }
        return UnreadableDocument.broken(DocumentKind.DOCX);
    }

    private static PackagePart mainPart(OPCPackage file) {
        PackageRelationship core = file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        PackagePart main = core == null ? null : file.getPart(core);
        if (main == null) {
            throw UnreadableDocument.broken(DocumentKind.DOCX);
        }
        if (!main.getContentType().contains(WORD)) {
            throw UnreadableDocument.otherType("an Office file of another kind (" + main.getContentType() + ")");
        }
        return main;
    }

    /** A letterhead is often repeated for the first and the later pages; it is read once. */
    private static Set<String> parts(PackagePart main) throws OpenXML4JException, IOException, XMLStreamException {
        Set<String> texts = new LinkedHashSet<>();
        for (PackageRelationship each : main.getRelationshipsByType(HEADER)) {
            texts.add(textOf(main.getRelatedPart(each)));
        }
        texts.add(textOf(main));
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static String textOf(PackagePart part) throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            return new WordXml().read(in);
        }
    }
}

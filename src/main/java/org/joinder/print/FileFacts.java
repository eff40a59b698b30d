package org.joinder.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What the file says of itself: title, date and the claim of PDF/UA-1, in the information dictionary and in XMP alike.
 * Date and identity come from the content and not from the clock, so that the same content gives the same bytes.
 */
final class FileFacts {

    private static final String PRODUCER = "Joinder";
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <pdf:Producer>%s</pdf:Producer>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private FileFacts() {}

    static void write(PDDocument document, Printout printout) throws IOException {
        var dated = GregorianCalendar.from(printout.dated().atZone(ZoneOffset.UTC));
        var facts = document.getDocumentInformation();
        facts.setTitle(printout.title());
        facts.setSubject(printout.description());
        facts.setProducer(PRODUCER);
        facts.setCreationDate(dated);
        facts.setModificationDate(dated);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(printout).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(identity(printout));
    }

    private static String xmp(Printout printout) {
        var date = printout.dated().toString();
        return XMP.formatted(
                Printout.escaped(printout.title()), Printout.escaped(printout.description()), PRODUCER, date, date);
    }

    private static long identity(Printout printout) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(printout.title().getBytes(StandardCharsets.UTF_8));
            digest.update(printout.dated().toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(printout.body().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

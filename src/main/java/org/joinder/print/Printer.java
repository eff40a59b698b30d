package org.joinder.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/** Prints to PDF/UA-1. Looks come from {@code paper.css}, which names three families: Paper Serif, Sans and Mono. */
@Component
public class Printer {

    private final Fonts fonts = new Fonts();
    private final String style = style();

    Printer() {}

    /** The file's bytes; the same for the same content, whenever and wherever it is printed. */
    public byte[] pdf(Printout printout) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Joinder");
        // Text that people typed is printed too: it may bring in no picture, style or file from anywhere.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        fonts.addTo(builder);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(Outline.of(printout, style)), "/");
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            FileFacts.write(document, printout);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String style() {
        try (var in = Printer.class.getResourceAsStream("paper.css")) {
            if (in == null) {
                throw new IllegalStateException("paper.css is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

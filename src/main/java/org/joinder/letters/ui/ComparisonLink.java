package org.joinder.letters.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.joinder.letters.LetterVersion;
import org.joinder.letters.WordingComparison;
import org.joinder.print.Printer;

/** Downloads the two wordings that are compared as a PDF, made when it is asked for. */
class ComparisonLink extends Anchor {

    ComparisonLink(Printer printer, LetterVersion from, LetterVersion to) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = printer.pdf(WordingComparison.of(from, to));
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "text-" + from.number() + "-and-" + to.number() + ".pdf",
                            "application/pdf",
                            bytes.length);
                }),
                "Download the comparison (PDF)");
    }
}

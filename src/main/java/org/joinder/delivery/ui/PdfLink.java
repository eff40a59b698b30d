package org.joinder.delivery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Downloads the final letter, made when it is asked for. */
class PdfLink extends Anchor {

    PdfLink(String name, Supplier<byte[]> file) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = file.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name + ".pdf", "application/pdf", bytes.length);
                }),
                "Download the final letter (PDF)");
    }
}

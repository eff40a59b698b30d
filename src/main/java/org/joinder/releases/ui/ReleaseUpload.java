package org.joinder.releases.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.joinder.documents.UnreadableDocument;
import org.joinder.releases.Receipt;
import org.joinder.releases.ReleaseService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each dropped file in as it arrives, outside the screen's lock, so that many files and the person go on at once. */
class ReleaseUpload implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseUpload.class);

    private final transient ReleaseService releases;
    private final long limit;
    private final OutcomeList outcomes;

    ReleaseUpload(ReleaseService releases, long limit, OutcomeList outcomes) {
        this.releases = releases;
        this.limit = limit;
        this.outcomes = outcomes;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            in.transferTo(OutputStream.nullOutputStream());
        }
        try {
            Receipt receipt = releases.receive(name, bytes);
            event.getUI().access(() -> outcomes.took(name, receipt));
        } catch (UnreadableDocument refused) {
            event.getUI().access(() -> outcomes.refused(name, refused.getMessage()));
            event.reject(refused.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.error("Taking in {} failed", name, unexpected);
            String sorry = "Could not be kept just now. Try the file again.";
            event.getUI().access(() -> outcomes.refused(name, sorry));
            event.reject(sorry);
        }
    }
}

package org.joinder.imports.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.joinder.imports.ImportKind;
import org.joinder.imports.ImportRefused;
import org.joinder.imports.ImportReport;
import org.joinder.imports.ImportService;
import org.joinder.shell.Notifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a dropped file in while the person goes on, or goes away; the run stands in the history all the same. */
class ImportUpload implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ImportUpload.class);

    private final transient ImportService imports;
    private final transient Supplier<ImportKind> kind;

    ImportUpload(ImportService imports, Supplier<ImportKind> kind) {
        this.imports = imports;
        this.kind = kind;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = event.getFileName();
        try (InputStream in = event.getInputStream()) {
            ImportReport report = imports.takeIn(kind.get(), name, in);
            event.getUI().access(() -> Notifications.saved(name + ": " + report.sentence()));
        } catch (ImportRefused refused) {
            reject(event, refused.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.error("Taking in {} failed", name, unexpected);
            reject(event, name + " could not be taken in just now. Try it again.");
        }
    }

    private static void reject(UploadEvent event, String words) {
        event.getUI().access(() -> Notifications.refused(words));
        event.reject(words);
    }
}

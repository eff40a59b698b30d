package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import org.joinder.documents.UnreadableDocument;
import org.joinder.letters.Attachment;
import org.joinder.letters.AttachmentService;
import org.joinder.letters.LetterId;
import org.joinder.shell.Notifications;

/** The files of a letter, each with its hash, and where another is added. */
class AttachmentList extends Composite<Section> {

    private final AttachmentService attachments;
    private final LetterId letter;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph("No file is attached.");

    AttachmentList(AttachmentService attachments, LetterId letter) {
        this.attachments = attachments;
        this.letter = letter;
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> attach(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span("Drop the letter's PDF or another file here"));
        getContent().add(new H2("Attachments"), none, list, upload);
        show();
    }

    private void attach(String fileName, byte[] bytes) {
        try {
            attachments.attach(letter, fileName, bytes, "");
            Notifications.saved(fileName + " is attached.");
            show();
        } catch (UnreadableDocument refused) {
            Notifications.refused(fileName + ": " + refused.getMessage());
        }
    }

    private void show() {
        var kept = attachments.of(letter);
        none.setVisible(kept.isEmpty());
        list.removeAll();
        kept.forEach(each -> list.add(item(each)));
    }

    private ListItem item(Attachment file) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            byte[] bytes = attachments.bytes(letter, file.document()).orElseThrow();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file.fileName(), "application/octet-stream", bytes.length);
        });
        var hash = new Span(" SHA-256 " + file.sha256());
        hash.addClassNames("quiet", "roster-hash");
        return new ListItem(new Anchor(handler, file.fileName()), hash);
    }
}

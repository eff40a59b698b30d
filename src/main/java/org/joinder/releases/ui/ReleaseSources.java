package org.joinder.releases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.joinder.documents.DocumentService;
import org.joinder.documents.StoredDocument;
import org.joinder.releases.Received;
import org.joinder.releases.ReleaseChange;
import org.joinder.shell.ViewerTime;

/** Where a record comes from: the documents as received, and every change since. */
class ReleaseSources extends Composite<Section> {

    private final DocumentService documents;

    ReleaseSources(DocumentService documents, List<Received> texts, List<ReleaseChange> history) {
        this.documents = documents;
        getContent().add(new H2("Received"), received(texts), new H2("History"), changes(history));
    }

    private OrderedList received(List<Received> texts) {
        OrderedList list = new OrderedList();
        for (Received text : texts) {
            StoredDocument document = documents.find(text.document()).orElseThrow();
            Paragraph when = new Paragraph(ViewerTime.moment(text.at()) + " by " + text.by() + ", SHA-256 ");
            when.add(new Code(document.sha256()));
            list.add(new ListItem(download(document), when));
        }
        return list;
    }

    /** Always offered as a file to keep: a received page is never shown as a page of this site. */
    private Anchor download(StoredDocument document) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = documents.bytes(document.id()).orElseThrow();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), document.fileName(), "application/octet-stream", bytes.length);
        });
        return new Anchor(handler, "Download " + document.fileName());
    }

    private static UnorderedList changes(List<ReleaseChange> history) {
        UnorderedList list = new UnorderedList();
        for (ReleaseChange change : history) {
            list.add(new ListItem(
                    ViewerTime.moment(change.at()) + ", " + change.by() + ": " + String.join("; ", change.what())));
        }
        return list;
    }
}

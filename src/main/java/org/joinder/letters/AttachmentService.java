package org.joinder.letters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joinder.documents.DocumentId;
import org.joinder.documents.DocumentService;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a letter: the PDF it was sent as, and what went with it. Their bytes lie with the documents. */
@Service
@Transactional(readOnly = true)
public class AttachmentService {

    private final JdbcClient jdbc;
    private final DocumentService documents;
    private final CurrentUser user;
    private final Clock clock;

    AttachmentService(JdbcClient jdbc, DocumentService documents, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps the file and attaches it; the same file a second time changes nothing. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void attach(LetterId letter, String fileName, byte[] bytes, String caption) {
        var kept = documents.keep(fileName, bytes);
        jdbc.sql("""
                        insert into letter_attachment (letter_id, document_id, caption, attached_by, attached_at)
                        values (:letter, :document, :caption, :by, :at) on conflict do nothing""")
                .param("letter", letter.value())
                .param("document", kept.id().value())
                .param("caption", caption.strip())
                .param("by", user.require().username())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public List<Attachment> of(LetterId letter) {
        return jdbc.sql("select * from letter_attachment where letter_id = ? order by attached_at, document_id")
                .param(letter.value())
                .query((row, at) -> {
                    var file = documents
                            .find(new DocumentId(row.getLong("document_id")))
                            .orElseThrow();
                    return new Attachment(
                            file.id(),
                            file.fileName(),
                            row.getString("caption"),
                            file.sha256(),
                            file.size(),
                            row.getString("attached_by"),
                            row.getObject("attached_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** The bytes of a file, if it is attached to the letter. */
    public Optional<byte[]> bytes(LetterId letter, DocumentId document) {
        boolean attached = of(letter).stream().anyMatch(each -> each.document().equals(document));
        return attached ? documents.bytes(document) : Optional.empty();
    }
}

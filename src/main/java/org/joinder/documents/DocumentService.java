package org.joinder.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps received files byte for byte and finds them again; the same bytes are kept once. */
@Service
public class DocumentService {

    private static final String COLUMNS =
            "select id, sha256, file_name, media_type, size, received_at, received_by from document ";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final DocumentSettings settings;

    DocumentService(JdbcClient jdbc, CurrentUser user, Clock clock, DocumentSettings settings) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.settings = settings;
    }

    /** Reads a file within the configured limit, without keeping it. */
    public ReadDocument read(String fileName, byte[] bytes) {
        return DocumentReader.read(fileName, bytes, settings.largest().toBytes());
    }

    /** Keeps the file, or finds the one of the same bytes; refuses what cannot be read. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public StoredDocument keep(String fileName, byte[] bytes) {
        return keep(fileName, bytes, read(fileName, bytes));
    }

    /** Keeps a file that was read already. A second arrival of the same bytes waits until the first is settled. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public StoredDocument keep(String fileName, byte[] bytes, ReadDocument read) {
        jdbc.sql("""
                        insert into document (sha256, file_name, media_type, size, bytes, received_at, received_by)
                        values (:sha256, :fileName, :mediaType, :size, :bytes, :at, :by)
                        on conflict (sha256) do nothing""")
                .param("sha256", read.sha256())
                .param("fileName", FileName.clean(fileName))
                .param("mediaType", read.kind().mediaType())
                .param("size", bytes.length)
                .param("bytes", bytes)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", user.require().username())
                .update();
        return findBySha256(read.sha256()).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(DocumentId id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> findBySha256(String sha256) {
        return jdbc.sql(COLUMNS + "where sha256 = ?")
                .param(sha256)
                .query(this::row)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(DocumentId id) {
        return jdbc.sql("select bytes from document where id = ?")
                .param(id.value())
                .query(byte[].class)
                .optional();
    }

    private StoredDocument row(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("received_at", OffsetDateTime.class).toInstant();
        return new StoredDocument(
                new DocumentId(row.getLong("id")),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                at,
                row.getString("received_by"));
    }
}

package org.joinder.releases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.joinder.documents.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that repeat the text of a release in another form. */
@Component
class Copies {

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReleaseId> releaseOf(DocumentId document) {
        return jdbc.sql("select release_id from release_copy where document_id = ?")
                .param(document.value())
                .query(Long.class)
                .optional()
                .map(ReleaseId::new);
    }

    void add(DocumentId document, ReleaseId release, Instant at, String by) {
        jdbc.sql("insert into release_copy (document_id, release_id, received_at, received_by) values (?, ?, ?, ?)")
                .params(document.value(), release.value(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC), by)
                .update();
    }
}

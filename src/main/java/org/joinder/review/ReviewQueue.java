package org.joinder.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseName;
import org.joinder.releases.ReleaseStatus;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The releases that wait for a person, the longest waiting first. */
@Service
public class ReviewQueue {

    private final JdbcClient jdbc;

    ReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<QueueRow> list(Pageable page) {
        return jdbc.sql("select * from review_queue order by received_at, release_id limit ? offset ?")
                .params(page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE, page.isPaged() ? page.getOffset() : 0)
                .query(ReviewQueue::row)
                .list();
    }

    /** The one to look at after this one: the next that waits, and from the last one on the first. */
    public Optional<QueueRow> after(ReleaseId release) {
        return jdbc.sql("""
                        select * from review_queue where release_id <> :release
                        order by (received_at, release_id) < (select received_at, id from release where id = :release),
                            received_at, release_id limit 1""")
                .param("release", release.value())
                .query(ReviewQueue::row)
                .optional();
    }

    public int count() {
        return jdbc.sql("select count(*) from review_queue")
                .query(Integer.class)
                .single();
    }

    private static QueueRow row(ResultSet row, int number) throws SQLException {
        return new QueueRow(
                new ReleaseId(row.getLong("release_id")),
                ReleaseName.of(row),
                ReleaseStatus.valueOf(row.getString("status")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("open"),
                row.getInt("decided"));
    }
}

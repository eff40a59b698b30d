package org.joinder.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reports of readers, and lets staff close them. */
@Service
public class ReportService {

    private static final String STAFF = "hasAnyRole('STAFF','ADMIN')";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ReportService(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Takes a report that was found in order. */
    @Transactional
    void receive(ReportDraft report) {
        jdbc.sql("insert into error_report (about, words, email, reported_at) values (?, ?, nullif(?, ''), ?)")
                .params(report.about(), report.words(), report.email(), now())
                .update();
    }

    /** Open reports, the oldest first. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<ReportRow> open(int most) {
        return jdbc.sql("select * from error_report where closed_at is null order by reported_at, id limit ?")
                .param(most)
                .query(ReportService::row)
                .list();
    }

    /** Reports that were closed, the latest first. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<ReportRow> closed(int most) {
        return jdbc.sql(
                        "select * from error_report where closed_at is not null order by closed_at desc, id desc limit ?")
                .param(most)
                .query(ReportService::row)
                .list();
    }

    @Transactional(readOnly = true)
    int countOpen() {
        return jdbc.sql("select count(*) from error_report where closed_at is null")
                .query(Integer.class)
                .single();
    }

    /** Closes a report; refused without an answer, and when somebody else closed it first. */
    @PreAuthorize(STAFF)
    @Transactional
    public void close(long id, String answer) {
        if (answer.isBlank()) {
            throw ReportRefused.withoutAnswer();
        }
        int closed = jdbc.sql("update error_report set closed_at = ?, closed_by = ?, answer = ?"
                        + " where id = ? and closed_at is null")
                .params(now(), user.require().username(), answer.strip(), id)
                .update();
        if (closed == 0) {
            throw ReportRefused.closedMeanwhile();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ReportRow row(ResultSet row, int number) throws SQLException {
        return new ReportRow(
                row.getLong("id"),
                row.getString("about"),
                row.getString("words"),
                row.getString("email"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getString("closed_by"),
                row.getString("answer"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

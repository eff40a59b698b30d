package org.joinder.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each live source was read and when it may be asked next; kept in the database, so that any node goes on. */
@Component
class FeedStates {

    private final JdbcClient jdbc;
    private final JdbcTemplate updates;
    private final Clock clock;

    FeedStates(JdbcClient jdbc, JdbcTemplate updates, Clock clock) {
        this.jdbc = jdbc;
        this.updates = updates;
        this.clock = clock;
    }

    /** What is stored of a source. */
    record State(
            Feed.Position position,
            @Nullable Instant askedAt,
            @Nullable Instant nextAt,
            int failures,
            @Nullable String note) {

        static final State NEW = new State(new Feed.Position("", null, null), null, null, 0, null);
    }

    State find(String feed) {
        return jdbc.sql("select * from feed_state where feed = ?")
                .param(feed)
                .query((row, index) -> new State(
                        new Feed.Position(
                                row.getString("position"), row.getString("etag"), row.getString("last_modified")),
                        instant(row.getTimestamp("asked_at")),
                        instant(row.getTimestamp("next_at")),
                        row.getInt("failures"),
                        row.getString("note")))
                .optional()
                .orElse(State.NEW);
    }

    /** The page is stored: go on from here, not before {@code wait} is over. */
    void reached(String feed, Feed.Position position, Duration wait, String note) {
        save(feed, position, wait, 0, note);
    }

    /** The page failed: the place stays, and the source is left alone for a while. */
    void failed(String feed, State before, Duration wait, String note) {
        save(feed, before.position(), wait, before.failures() + 1, note);
    }

    private void save(String feed, Feed.Position position, Duration wait, int failures, String note) {
        Instant now = clock.instant();
        updates.update(
                """
                insert into feed_state (feed, position, etag, last_modified, asked_at, next_at, failures, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (feed) do update set position = excluded.position, etag = excluded.etag,
                    last_modified = excluded.last_modified, asked_at = excluded.asked_at, next_at = excluded.next_at,
                    failures = excluded.failures, note = excluded.note""",
                feed,
                position.place(),
                position.etag(),
                position.lastModified(),
                Timestamp.from(now),
                Timestamp.from(now.plus(wait)),
                failures,
                note);
    }

    static Optional<Instant> due(State state) {
        return Optional.ofNullable(state.nextAt());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

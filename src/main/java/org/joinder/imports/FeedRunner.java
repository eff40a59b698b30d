package org.joinder.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.joinder.security.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the live sources that are on and due, and takes what they bring in by the importers of files. The place is moved on
 * only once a page is stored, so that a crash reads it again, which changes nothing. A lock in the database lets one node
 * ask at a time; it falls with the node's connection.
 */
final class FeedRunner {

    static final Duration EVERY = Duration.ofHours(4);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int PAGES_IN_TURN = 40;
    static final long LOCK = 0x6a6f696e666565L;
    private static final Logger LOG = LoggerFactory.getLogger(FeedRunner.class);

    private final Feeds feeds;
    private final FeedStates states;
    private final ImportService imports;
    private final DataSource database;
    private final Clock clock;

    FeedRunner(Feeds feeds, FeedStates states, ImportService imports, DataSource database, Clock clock) {
        this.feeds = feeds;
        this.states = states;
        this.imports = imports;
        this.database = database;
        this.clock = clock;
    }

    void runDue() {
        if (feeds.all().stream().allMatch(feed -> feed.off().isPresent())) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (call(connection, "select pg_try_advisory_lock(?)")) {
                try {
                    feeds.all().stream().filter(this::isDue).forEach(this::turn);
                } finally {
                    call(connection, "select pg_advisory_unlock(?)");
                }
            }
        } catch (SQLException unreachable) {
            LOG.warn("Live sources were not asked", unreachable);
        }
    }

    private boolean isDue(Feed feed) {
        return feed.off().isEmpty()
                && FeedStates.due(states.find(feed.name()))
                        .filter(next -> next.isAfter(clock.instant()))
                        .isEmpty();
    }

    private void turn(Feed feed) {
        for (int page = 0; page < PAGES_IN_TURN; page++) {
            FeedStates.State before = states.find(feed.name());
            try {
                if (!page(feed, before)) {
                    return;
                }
            } catch (FeedFailed failed) {
                Duration asked = failed.retryAfter();
                Duration own = backOff(before.failures());
                states.failed(
                        feed.name(),
                        before,
                        asked != null && asked.compareTo(own) > 0 ? asked : own,
                        String.valueOf(failed.getMessage()));
                return;
            }
        }
    }

    /** One page, stored; whether there is another at once. */
    private boolean page(Feed feed, FeedStates.State before) {
        Feed.Page page = feed.next(before.position(), feeds.client());
        ImportReport report = page.files().isEmpty() ? ImportReport.NOTHING : store(feed, page.files());
        if (report.refused() > 0 && report.refused() == report.seen()) {
            throw FeedFailed.lying(report.refusals().getFirst().reason());
        }
        states.reached(feed.name(), page.next(), page.more() ? Duration.ZERO : EVERY, "answered: " + report.sentence());
        return page.more();
    }

    private ImportReport store(Feed feed, Map<String, byte[]> files) {
        return AsSystem.run(() -> imports.takeInFetched(feed.kind(), feed.name() + ", live", files));
    }

    static Duration backOff(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static boolean call(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}

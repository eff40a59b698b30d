package org.joinder.publicsite.wire;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL, on a connection of its own, which tables changed on any node, and lets the pages made from
 * them be forgotten. While the connection is lost nothing is kept for long.
 */
@Component
@ConditionalOnWebApplication
class ChangeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
    private static final String CHANNEL = "joinder_change";
    private static final int BEAT_MILLIS = 1_000;

    private final PageCache cache;
    private final StatementNotes notes;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private volatile @Nullable Thread thread;

    ChangeWatch(PageCache cache, StatementNotes notes, JdbcConnectionDetails database, JdbcClient jdbc) {
        this.cache = cache;
        this.notes = notes;
        this.database = database;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        // Known before it runs, since a watch that is not the one known ends itself.
        var watching = Thread.ofPlatform().daemon().name("page-changes").unstarted(this::watch);
        thread = watching;
        watching.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        cache.isDeaf();
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean isMine() {
        return thread == Thread.currentThread();
    }

    private void watch() {
        while (isMine()) {
            try (var connection = connect()) {
                notes.use(TableNames.read(jdbc));
                cache.listens();
                hear(connection);
            } catch (SQLException | RuntimeException lost) {
                if (isMine()) {
                    LOG.debug("The public pages lost the connection that tells of changes", lost);
                }
            }
            if (isMine()) {
                cache.isDeaf();
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        return connection;
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (isMine()) {
            var heard = postgres.getNotifications(BEAT_MILLIS);
            if (heard != null && heard.length > 0) {
                cache.changed(
                        Arrays.stream(heard).map(PGNotification::getParameter).collect(Collectors.toSet()));
            } else if (!connection.isValid(1)) {
                throw new SQLException("the connection is dead");
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEAT_MILLIS);
        } catch (InterruptedException stopped) {
            LOG.debug("The watch for changes of public pages was stopped", stopped);
        }
    }
}

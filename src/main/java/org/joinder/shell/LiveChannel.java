package org.joinder.shell;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Hears PostgreSQL's notifications on one connection of its own, from the first follower on, and passes them to the
 * followers of their topic. Once connected, at first or anew, every follower is told, since nobody knows what was missed.
 */
@Component
class LiveChannel implements DisposableBean {

    static final String NAME = "joinder_live";

    private static final Logger log = LoggerFactory.getLogger(LiveChannel.class);
    private static final int WAIT_MILLIS = 5_000;
    private static final Duration BREATH = Duration.ofMillis(100);
    private static final Duration BEFORE_RECONNECT = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final Map<String, Set<Runnable>> followers = new ConcurrentHashMap<>();
    private @Nullable Thread listener;
    private volatile boolean closed;

    LiveChannel(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** Tells the follower of each change of the topics until the returned action is run. */
    Runnable follow(Set<String> topics, Runnable follower) {
        // Two followers may be equal; each registration is its own.
        Runnable own = new Runnable() {
            @Override
            public void run() {
                follower.run();
            }
        };
        topics.forEach(topic -> followers
                .computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet())
                .add(own));
        start();
        return () -> topics.forEach(topic -> leave(topic, own));
    }

    private void leave(String topic, Runnable follower) {
        followers.computeIfPresent(topic, (_, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    int followersOf(String topic) {
        return followers.getOrDefault(topic, Set.of()).size();
    }

    @Override
    public synchronized void destroy() {
        closed = true;
        if (listener != null) {
            listener.interrupt();
        }
    }

    private synchronized void start() {
        if (listener == null && !closed) {
            listener = Thread.ofPlatform().daemon().name("live").start(this::listen);
        }
    }

    private void listen() {
        while (!closed) {
            try (var connection = connect()) {
                tell(Set.copyOf(followers.keySet()));
                hear(connection);
            } catch (SQLException lost) {
                log.debug("live updates lost their connection", lost);
                pause(BEFORE_RECONNECT);
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + NAME);
        }
        return connection;
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (!closed) {
            PGNotification[] heard = postgres.getNotifications(WAIT_MILLIS);
            if (heard.length > 0) {
                tell(Arrays.stream(heard).map(PGNotification::getParameter).collect(Collectors.toSet()));
                // A burst is gathered, so that a screen is not drawn for each of its words.
                pause(BREATH);
            }
        }
    }

    private void tell(Set<String> topics) {
        topics.stream()
                .flatMap(topic -> followers.getOrDefault(topic, Set.of()).stream())
                .distinct()
                .forEach(Thread::startVirtualThread);
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }
}

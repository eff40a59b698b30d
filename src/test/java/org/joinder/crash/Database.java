package org.joinder.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.joinder.links.Await;
import org.joinder.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database as seen from outside the node, and the places where a node can be held: a trigger that waits for a lock
 * which is taken here. What is held is neither done nor undone, so that the node can be killed just there.
 */
final class Database implements AutoCloseable {

    static final String NODE = "crashing-node";
    private static final long LOCK = 4711;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final String address = TestDatabase.create();
    private final SingleConnectionDataSource connection = new SingleConnectionDataSource(address, "postgres", "", true);
    private final JdbcClient jdbc = JdbcClient.create(connection);

    /** Holds whoever does this ("insert", "update") to the table. */
    void holdAt(String event, String table) {
        hold("create trigger zz_held after " + event + " on " + table
                + " for each row execute function wait_to_be_killed()");
    }

    /** Holds whoever commits a change of the table, when all else is done. */
    void holdAtCommitOf(String table) {
        hold("create constraint trigger zz_held after insert on " + table
                + " deferrable initially deferred for each row execute function wait_to_be_killed()");
    }

    private void hold(String trigger) {
        jdbc.sql("""
                create or replace function wait_to_be_killed() returns trigger language plpgsql as $$
                begin perform pg_advisory_xact_lock(%d); return new; end $$""".formatted(LOCK)).update();
        jdbc.sql(trigger).update();
        jdbc.sql("select pg_advisory_lock(?)").param(LOCK).query(rows -> {});
    }

    void awaitHeld() throws Exception {
        Await.until(
                () -> number("select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = "
                                + LOCK)
                        > 0,
                PATIENCE);
    }

    /** The statement that is held fails, as when the machine of the database loses its client. */
    void drop(String table) throws Exception {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                .param(NODE)
                .query(rows -> {});
        letGo(table);
    }

    /** The statement that is held goes through, though nobody is there any more to hear of it. */
    void letGo(String table) throws Exception {
        jdbc.sql("select pg_advisory_unlock(?)").param(LOCK).query(rows -> {});
        Await.until(
                () -> number("select count(*) from pg_stat_activity where application_name = '" + NODE + "'") == 0,
                PATIENCE);
        jdbc.sql("drop trigger zz_held on " + table).update();
    }

    long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    void await(String sql, long number) throws Exception {
        Await.until(() -> number(sql) == number, PATIENCE);
        assertThat(number(sql)).isEqualTo(number);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}

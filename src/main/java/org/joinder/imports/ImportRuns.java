package org.joinder.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joinder.shell.Live;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of the runs: when, what, how it ended, what was refused. */
@Component
class ImportRuns {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final Live live;

    ImportRuns(JdbcClient jdbc, JdbcTemplate batches, Clock clock, Live live) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.live = live;
    }

    /** Opens a run; one of the same origin that never came to an end was cut off, and is marked so. */
    long open(ImportKind kind, String origin, String who) {
        jdbc.sql("update import_run set state = 'INTERRUPTED' where state = 'RUNNING' and kind = ? and origin = ?")
                .params(kind.name(), origin)
                .update();
        long run = jdbc.sql("""
                        insert into import_run (kind, origin, started_at, started_by, state)
                        values (?, ?, ?, ?, 'RUNNING') returning id""")
                .params(kind.name(), origin, now(), who)
                .query(Long.class)
                .single();
        live.tell(ImportPaths.TOPIC);
        return run;
    }

    void progress(long run, ImportReport report) {
        jdbc.sql("update import_run set added = ?, changed = ?, same = ?, refused = ? where id = ?")
                .params(report.added(), report.changed(), report.same(), report.refused(), run)
                .update();
        live.tell(ImportPaths.TOPIC);
    }

    void close(long run, ImportRunRow.State state, ImportReport report, String note) {
        progress(run, report);
        List<Refusal> refusals = report.refusals();
        batches.batchUpdate(
                "insert into import_refusal (run_id, position, document, reason) values (?, ?, ?, ?)",
                IntStream.range(0, refusals.size())
                        .mapToObj(i -> new Object[] {
                            run, i, refusals.get(i).document(), refusals.get(i).reason()
                        })
                        .toList());
        jdbc.sql("update import_run set state = ?, finished_at = ?, note = ? where id = ?")
                .params(state.name(), now(), note, run)
                .update();
        live.tell(ImportPaths.TOPIC);
    }

    List<ImportRunRow> list(int limit, long offset) {
        return jdbc.sql("select * from import_run order by id desc limit ? offset ?")
                .params(limit, offset)
                .query(ImportRunRow::of)
                .list();
    }

    Optional<ImportRunRow> find(long run) {
        return jdbc.sql("select * from import_run where id = ?")
                .param(run)
                .query(ImportRunRow::of)
                .optional();
    }

    List<Refusal> refusals(long run) {
        return jdbc.sql("select document, reason from import_refusal where run_id = ? order by position")
                .param(run)
                .query((row, index) -> new Refusal(row.getString("document"), row.getString("reason")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

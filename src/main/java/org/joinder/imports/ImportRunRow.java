package org.joinder.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A run in the history. */
public record ImportRunRow(
        long id,
        ImportKind kind,
        String origin,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String startedBy,
        State state,
        int added,
        int changed,
        int same,
        int refused) {

    /** How a run stands. */
    public enum State {
        RUNNING("Running"),
        DONE("Done"),
        FAILED("Failed"),
        INTERRUPTED("Cut off");

        private final String displayName;

        State(String displayName) {
            this.displayName = displayName;
        }

        public String displayName() {
            return displayName;
        }
    }

    static ImportRunRow of(ResultSet row, int index) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new ImportRunRow(
                row.getLong("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("origin"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("started_by"),
                State.valueOf(row.getString("state")),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("refused"));
    }
}

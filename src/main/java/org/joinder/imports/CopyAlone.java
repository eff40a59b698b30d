package org.joinder.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The limit that an import is held against: the very rows it made, sent by COPY into the same tables with their indexes. */
final class CopyAlone {

    /** Parents before what refers to them. */
    private static final List<String> TABLES = List.of(
            "bill",
            "bill_source",
            "bill_title",
            "bill_sponsor",
            "bill_committee",
            "bill_committee_activity",
            "bill_action",
            "bill_action_entry",
            "bill_vote",
            "bill_vote_entry",
            "bill_version",
            "bill_subject",
            "bill_relation",
            "bill_law",
            "bill_summary",
            "bill_report");

    private final DataSource database;
    private final Path folder;
    private int batches;

    CopyAlone(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Writes the stored rows to files, as many bills a batch as an import stores in one transaction. */
    void keepRows(int billsInBatch) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (Connection connection = database.getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            List<Long> starts = starts(connection, billsInBatch);
            batches = starts.size() - 1;
            for (int batch = 0; batch < batches; batch++) {
                for (String table : TABLES) {
                    String key = table.equals("bill") ? "id" : "bill_id";
                    try (OutputStream out = Files.newOutputStream(file(batch, table))) {
                        copy.copyOut(
                                "copy (select * from " + table + " where " + key + " >= " + starts.get(batch) + " and "
                                        + key + " < " + starts.get(batch + 1) + " order by " + key + ") to stdout",
                                out);
                    }
                }
            }
        }
    }

    /** Sends the kept rows, a batch a transaction. */
    void send() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int batch = 0; batch < batches; batch++) {
                for (String table : TABLES) {
                    Path file = file(batch, table);
                    if (Files.size(file) > 0) {
                        try (InputStream in = Files.newInputStream(file)) {
                            copy.copyIn("copy " + table + " from stdin", in, 1 << 16);
                        }
                    }
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    /** Empties the tables, so that the next round finds them as the first did. */
    void empty() throws SQLException {
        execute("truncate bill cascade");
        execute("checkpoint");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Long> starts(Connection connection, int billsInBatch) throws SQLException {
        List<Long> starts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select id from (select id, row_number() over (order by id) as place"
                        + " from bill) b where (place - 1) % " + billsInBatch + " = 0 order by id")) {
            while (rows.next()) {
                starts.add(rows.getLong(1));
            }
        }
        starts.add(Long.MAX_VALUE);
        return starts;
    }

    private Path file(int batch, String table) {
        return folder.resolve(batch + "-" + table);
    }
}

package org.joinder.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Rows of provisions as values. */
final class StatuteRows {

    private StatuteRows() {}

    static StatuteText text(ResultSet row) throws SQLException {
        return new StatuteText(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("num"),
                row.getString("heading"),
                row.getString("text"),
                row.getString("tail"),
                row.getString("status"),
                row.getString("source"));
    }

    static StatuteRow row(ResultSet row, int index) throws SQLException {
        return new StatuteRow(StatuteId.of(row.getString("path")), row.getString("name"), row.getBoolean("loaded"));
    }
}

package org.joinder.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a table of parts for many bills at once, and gives them by the bill's key. */
final class PartRows {

    private final JdbcClient jdbc;
    private final Long[] bills;

    PartRows(JdbcClient jdbc, Collection<Long> bills) {
        this.jdbc = jdbc;
        this.bills = bills.toArray(Long[]::new);
    }

    /** Which entry of which bill something belongs to. */
    record Place(long bill, int position) {

        static Place of(ResultSet row, String column) throws SQLException {
            return new Place(row.getLong("bill_id"), row.getInt(column));
        }
    }

    <T> Map<Long, List<T>> of(String table, String order, RowMapper<T> mapper) {
        return where(table, "true", Map.of(), order, mapper);
    }

    <T> Map<Long, List<T>> where(
            String table, String condition, Map<String, ?> parameters, String order, RowMapper<T> mapper) {
        Map<Long, List<T>> found = new HashMap<>();
        jdbc.sql("select * from " + table + " where bill_id = any (:bills) and " + condition + " order by " + order)
                .param("bills", bills)
                .params(parameters)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("bill_id"), _ -> new ArrayList<>())
                            .add(mapper.mapRow(row, row.getRow()));
                });
        return found;
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.joinder.legislation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keys set aside for new bills; those that are not used in the end are gaps, as with any sequence. */
final class BillKeys {

    private BillKeys() {}

    static Deque<Long> reserve(Connection connection, int count) throws SQLException {
        Deque<Long> keys = new ArrayDeque<>();
        if (count == 0) {
            return keys;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select nextval(pg_get_serial_sequence('bill', 'id')) from generate_series(1, ?)")) {
            select.setInt(1, count);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                keys.add(row.getLong(1));
            }
        }
        return keys;
    }
}

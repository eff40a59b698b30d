package org.joinder.legislation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table in PostgreSQL's COPY text format, gathered and sent at once. */
final class CopyRows {

    private final String statement;
    private final StringBuilder rows = new StringBuilder();

    CopyRows(String table, String columns) {
        this.statement = "copy " + table + " (" + columns + ") from stdin";
    }

    /** One row: texts, numbers, booleans, days and times as they are, lists of texts as arrays, null as nothing. */
    CopyRows add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
        return this;
    }

    long sendTo(CopyManager copy) throws SQLException, IOException {
        if (rows.isEmpty()) {
            return 0;
        }
        long sent = copy.copyIn(
                statement, new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)), 1 << 16);
        rows.setLength(0);
        return sent;
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case String text -> escape(text);
            case List<?> list -> escape(array(list));
            case Number number -> rows.append(number);
            case Boolean flag -> rows.append(flag ? 't' : 'f');
            case Temporal time -> rows.append(time);
            case Enum<?> constant -> rows.append(constant.name());
            default -> throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\0' -> {} // PostgreSQL holds no NUL in a text
                default -> rows.append(c);
            }
        }
    }

    private static String array(List<?> list) {
        StringBuilder array = new StringBuilder("{");
        for (Object each : list) {
            if (array.length() > 1) {
                array.append(',');
            }
            array.append('"')
                    .append(String.valueOf(each).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}

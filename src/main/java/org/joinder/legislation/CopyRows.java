package org.joinder.legislation;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows of one table in PostgreSQL's COPY text format, kept as the bytes that are sent, in pieces of moderate size. */
final class CopyRows {

    private static final int PIECE = 1 << 16;

    private final String statement;
    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[0];
    private int used;

    CopyRows(String table, String columns) {
        this.statement = "copy " + table + " (" + columns + ") from stdin";
    }

    /** One row: texts, numbers, booleans, days and times as they are, lists of texts as arrays, null as nothing. */
    CopyRows add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put('\t');
            }
            append(values[i]);
        }
        put('\n');
        return this;
    }

    void sendTo(CopyManager copy) throws SQLException {
        if (used == 0 && full.isEmpty()) {
            return;
        }
        CopyIn sending = copy.copyIn(statement);
        try {
            for (byte[] each : full) {
                sending.writeToCopy(each, 0, each.length);
            }
            sending.writeToCopy(piece, 0, used);
            sending.endCopy();
        } finally {
            if (sending.isActive()) {
                sending.cancelCopy();
            }
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> plain("\\N");
            case String text -> escape(text);
            case List<?> list -> escape(array(list));
            case Number number -> plain(number.toString());
            case Boolean flag -> put(flag ? 't' : 'f');
            case Temporal time -> plain(time.toString());
            case Enum<?> constant -> plain(constant.name());
            default -> throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
    }

    private void plain(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += encoded(text, i) - 1;
                continue;
            }
            switch (c) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case '\0' -> {} // PostgreSQL holds no NUL in a text
                default -> put(c);
            }
        }
    }

    private void escaped(char sign) {
        put('\\');
        put(sign);
    }

    /** Writes the letter at {@code at}, which is more than one byte, and says how many chars it took. */
    private int encoded(String text, int at) {
        int chars = Character.charCount(text.codePointAt(at));
        for (byte each : text.substring(at, at + chars).getBytes(StandardCharsets.UTF_8)) {
            put((char) (each & 0xff));
        }
        return chars;
    }

    private void put(char oneByte) {
        if (used == piece.length) {
            grow();
        }
        piece[used++] = (byte) oneByte;
    }

    private void grow() {
        if (piece.length == PIECE) {
            full.add(piece);
            piece = new byte[PIECE];
            used = 0;
        } else {
            byte[] larger = new byte[Math.clamp(piece.length * 2L, 1 << 10, PIECE)];
            System.arraycopy(piece, 0, larger, 0, used);
            piece = larger;
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

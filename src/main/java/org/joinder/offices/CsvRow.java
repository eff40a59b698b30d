package org.joinder.offices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A line of a data file, read by the names of its columns; what is wrong is told with file and line. */
record CsvRow(String file, int line, Map<String, String> cells) {

    String required(String column) {
        String value = optional(column);
        if (value == null) {
            throw wrong("the column " + column + " is empty");
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw wrong("there is no column " + column);
        }
        return value.isBlank() ? null : value.strip();
    }

    @Nullable
    LocalDate day(String column) {
        String value = optional(column);
        return value == null ? null : LocalDate.parse(value);
    }

    Jurisdiction jurisdiction() {
        return Jurisdiction.of(required("usps"));
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> kind) {
        String value = required(column);
        try {
            return Enum.valueOf(kind, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong(value + " is no " + kind.getSimpleName());
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + " line " + line + ": " + what);
    }
}

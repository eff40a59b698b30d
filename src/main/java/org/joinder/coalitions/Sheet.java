package org.joinder.coalitions;

import java.util.List;
import org.joinder.base.CsvText;

/** A table that is shown and exported alike: a sentence that states its counts, its columns and its rows. */
public record Sheet(String sentence, List<String> columns, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same as CSV, with a byte order mark for spreadsheets. */
    public String csv() {
        return BYTE_ORDER_MARK + CsvText.of(columns, rows);
    }
}

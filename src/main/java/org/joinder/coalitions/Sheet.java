package org.joinder.coalitions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that is shown and exported alike: a sentence that states its counts, its columns and its rows. */
public record Sheet(String sentence, List<String> columns, List<List<String>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same as CSV (RFC 4180, with a byte order mark for spreadsheets); no cell can start a formula. */
    public String csv() {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> row.stream().map(Sheet::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String cell(String words) {
        var safe = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}

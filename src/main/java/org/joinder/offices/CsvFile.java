package org.joinder.offices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Reads a data file beside this class: comma-separated, first line the columns, double quotes around what holds a comma. */
final class CsvFile {

    private CsvFile() {}

    static List<CsvRow> read(String name) {
        try (InputStream in = Objects.requireNonNull(CsvFile.class.getResourceAsStream(name), name)) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<CsvRow> parse(String name, String text) {
        List<String> lines = text.lines().toList();
        List<String> columns = cells(lines.getFirst());
        return IntStream.range(1, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .mapToObj(line -> row(name, line + 1, columns, cells(lines.get(line))))
                .toList();
    }

    private static CsvRow row(String name, int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    name + " line " + line + ": " + cells.size() + " cells for " + columns.size() + " columns");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            byColumn.put(columns.get(column), cells.get(column));
        }
        return new CsvRow(name, line, byColumn);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char here = line.charAt(at);
            if (here == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (here == '"') {
                quoted = !quoted;
            } else if (here == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(here);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

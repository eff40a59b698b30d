package org.joinder.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values with a header line, quoted as RFC 4180 says. */
final class CsvTable {

    private CsvTable() {}

    static List<Map<String, String>> read(byte[] bytes) {
        List<List<String>> lines = lines(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        List<Map<String, String>> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            return rows;
        }
        List<String> header = lines.getFirst();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw RefusedDocument.of("has a line of " + line.size() + " values under a header of " + header.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i).strip(), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                line.add(value.toString());
                value.setLength(0);
            } else if (c == '\n' && !quoted) {
                endLine(lines, line, value);
                line = new ArrayList<>();
            } else if (c != '\r' || quoted) {
                value.append(c);
            }
        }
        endLine(lines, line, value);
        if (quoted) {
            throw RefusedDocument.of("ends within a quoted value");
        }
        return lines;
    }

    private static void endLine(List<List<String>> lines, List<String> line, StringBuilder value) {
        if (!line.isEmpty() || !value.isEmpty()) {
            line.add(value.toString());
            value.setLength(0);
            lines.add(line);
        }
    }
}

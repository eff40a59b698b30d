package org.joinder.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table by RFC 4180. A cell that a spreadsheet would run as a formula is given as text. */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvText() {}

    /** The table as UTF-8, its head first. */
    public static byte[] write(List<String> head, List<List<String>> rows) {
        var text = new StringBuilder();
        text.append(row(head));
        rows.forEach(each -> text.append(row(each)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String value) {
        var safe = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

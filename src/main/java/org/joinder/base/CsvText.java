package org.joinder.base;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a table by RFC 4180. A cell that a spreadsheet would run as a formula is given as text. */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvText() {}

    /** The table, its head first; an absent cell is empty. */
    public static String of(List<String> head, List<? extends List<@Nullable String>> rows) {
        var text = new StringBuilder(row(head));
        rows.forEach(each -> text.append(row(each)));
        return text.toString();
    }

    /** The same as UTF-8. */
    public static byte[] write(List<String> head, List<? extends List<@Nullable String>> rows) {
        return of(head, rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<? extends @Nullable String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable String value) {
        var text = value == null ? "" : value;
        var safe = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

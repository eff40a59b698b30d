package org.joinder.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A link that downloads the rows a list shows, all of them, in the order shown. */
public final class CsvDownload<T> {

    /** The most rows a file holds. */
    public static final int MOST = 50_000;

    private final List<String> heads;
    private final Function<T, List<@Nullable String>> cells;

    public CsvDownload(List<String> heads, Function<T, List<@Nullable String>> cells) {
        this.heads = heads;
        this.cells = cells;
    }

    public Anchor link(String fileName, Supplier<List<T>> rows) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = text(rows.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, "text/csv; charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "Download as CSV");
        link.getElement().setAttribute("download", fileName);
        return link;
    }

    String text(List<T> rows) {
        StringBuilder text = new StringBuilder(line(heads));
        rows.forEach(row -> text.append(line(cells.apply(row))));
        return text.toString();
    }

    private static String line(List<@Nullable String> cells) {
        return cells.stream().map(CsvDownload::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that a spreadsheet would take for a formula is kept from being one. */
    private static String cell(@Nullable String value) {
        String text = value == null ? "" : value;
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

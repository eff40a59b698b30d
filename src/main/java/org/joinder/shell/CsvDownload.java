package org.joinder.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joinder.base.CsvText;
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
            byte[] bytes = CsvText.write(heads, rows.get().stream().map(cells).toList());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, "text/csv; charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "Download as CSV");
        link.getElement().setAttribute("download", fileName);
        return link;
    }
}

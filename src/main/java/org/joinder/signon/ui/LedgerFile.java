package org.joinder.signon.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.joinder.base.CsvText;
import org.joinder.signon.LedgerRow;
import org.jspecify.annotations.Nullable;

/** The ledger as it is shown, as a file of comma-separated values (RFC 4180). */
final class LedgerFile {

    private static final List<String> HEADS = List.of(
            "usps",
            "jurisdiction",
            "answer",
            "counts",
            "name",
            "title",
            "comment",
            "received_at",
            "text",
            "via",
            "by",
            "delegation");

    private LedgerFile() {}

    static Anchor link(List<LedgerRow> rows) {
        byte[] bytes = csv(rows).getBytes(StandardCharsets.UTF_8);
        var handler = DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                new ByteArrayInputStream(bytes), "ledger.csv", "text/csv; charset=utf-8", bytes.length));
        return new Anchor(handler, "Download what is shown (CSV)");
    }

    static String csv(List<LedgerRow> rows) {
        return CsvText.of(HEADS, rows.stream().map(LedgerFile::cells).toList());
    }

    private static List<@Nullable String> cells(LedgerRow row) {
        var office = row.office();
        var counts = row.consent().words();
        var answer = row.answer();
        return answer == null
                ? Arrays.asList(
                        office.usps(), office.displayName(), "No answer yet", counts, "", "", "", "", "", "", "", "")
                : Arrays.asList(
                        office.usps(),
                        office.displayName(),
                        answer.kind().words(),
                        counts,
                        answer.name(),
                        answer.title(),
                        answer.comment(),
                        answer.receivedAt().toString(),
                        Integer.toString(answer.textVersion()),
                        answer.via().words(),
                        answer.byName(),
                        answer.delegation() == null ? "" : answer.delegation().toString());
    }
}

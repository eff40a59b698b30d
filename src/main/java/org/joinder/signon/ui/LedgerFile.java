package org.joinder.signon.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.signon.LedgerRow;
import org.jspecify.annotations.Nullable;

/** The ledger as it is shown, as a file of comma-separated values (RFC 4180). */
final class LedgerFile {

    private static final String HEAD =
            "usps,jurisdiction,answer,counts,name,title,comment,received_at,text,via,by,delegation";

    private LedgerFile() {}

    static Anchor link(List<LedgerRow> rows) {
        byte[] bytes = csv(rows).getBytes(StandardCharsets.UTF_8);
        var handler = DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                new ByteArrayInputStream(bytes), "ledger.csv", "text/csv; charset=utf-8", bytes.length));
        return new Anchor(handler, "Download what is shown (CSV)");
    }

    static String csv(List<LedgerRow> rows) {
        return Stream.concat(Stream.of(HEAD), rows.stream().map(LedgerFile::line))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    private static String line(LedgerRow row) {
        var answer = row.answer();
        return Stream.of(
                        row.office().usps(),
                        row.office().displayName(),
                        answer == null ? "No answer yet" : answer.kind().words(),
                        row.consent().words(),
                        answer == null ? "" : answer.name(),
                        answer == null ? "" : answer.title(),
                        answer == null ? "" : answer.comment(),
                        answer == null ? "" : answer.receivedAt().toString(),
                        answer == null ? "" : Integer.toString(answer.textVersion()),
                        answer == null ? "" : answer.via().words(),
                        answer == null ? "" : answer.byName(),
                        answer == null || answer.delegation() == null
                                ? ""
                                : answer.delegation().toString())
                .map(LedgerFile::field)
                .collect(Collectors.joining(","));
    }

    /** A spreadsheet takes a leading =, +, - or @ for a formula, so such a value is set apart from one. */
    private static String field(@Nullable String value) {
        String text = value == null ? "" : value;
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}

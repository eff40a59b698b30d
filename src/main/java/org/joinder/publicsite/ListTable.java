package org.joinder.publicsite;

import java.util.ArrayList;
import java.util.List;
import org.joinder.base.CsvText;

/** A list as a table to download: title, full address and date of each line, then the list's own columns. */
final class ListTable {

    private ListTable() {}

    static byte[] write(ListHead head, List<ListLine> lines, Site site) {
        var columns = new ArrayList<>(List.of("title", "address", "date"));
        columns.addAll(head.columns());
        return CsvText.write(
                columns, lines.stream().map(line -> row(line, site)).toList());
    }

    private static List<String> row(ListLine line, Site site) {
        var date = line.date();
        var row = new ArrayList<>(List.of(line.title(), site.full(line.path()), date == null ? "" : date.toString()));
        row.addAll(line.fields().values());
        return row;
    }
}

package org.joinder.coalitions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.joinder.coalitions.Sheet;
import org.joinder.shell.HeaderCell;

/** A sheet as a sentence and a table, and as a CSV file of exactly these rows. */
class SheetTable extends Composite<Div> {

    SheetTable(String name, Sheet sheet) {
        var sentence = new Paragraph(sheet.sentence());
        sentence.getElement().setAttribute("role", "status");
        getContent().addClassName("sheet");
        getContent().add(sentence, download(name, sheet), table(sheet));
    }

    private static Anchor download(String name, Sheet sheet) {
        var bytes = sheet.csv().getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), name + ".csv", "text/csv;charset=utf-8", bytes.length)),
                "Download these rows as CSV");
        link.setVisible(!sheet.rows().isEmpty());
        return link;
    }

    private static Div table(Sheet sheet) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        sheet.columns().forEach(column -> head.add(HeaderCell.ofColumn(column)));
        table.getHead().add(head);
        sheet.rows().forEach(row -> {
            var line = new NativeTableRow();
            row.forEach(words -> line.add(new NativeTableCell(words)));
            table.getBody().add(line);
        });
        var scroller = new Div(table);
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", "Rows");
        scroller.setVisible(!sheet.rows().isEmpty());
        return scroller;
    }
}

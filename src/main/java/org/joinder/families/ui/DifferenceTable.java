package org.joinder.families.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.joinder.families.LocalDifferences;
import org.joinder.families.LocalDifferences.Difference;
import org.joinder.review.Finding;
import org.joinder.shell.HeaderCell;

/** What releases of one event say differently, a column each, to be opened. */
class DifferenceTable extends NativeDetails {

    private DifferenceTable(List<String> names, List<Difference> differences) {
        super("What each says differently (" + differences.size() + ")", table(names, differences));
    }

    /** Empty where they differ in nothing that was found. */
    static Optional<DifferenceTable> of(List<String> names, List<List<Finding>> findings) {
        var differences = LocalDifferences.of(findings).differences();
        return differences.isEmpty() ? Optional.empty() : Optional.of(new DifferenceTable(names, differences));
    }

    /** The same for many at once: what they say is read when a person opens it. */
    static NativeDetails whenOpened(List<String> names, Supplier<List<List<Finding>>> findings) {
        var details = new NativeDetails("What each says differently");
        details.addToggleListener(toggle -> {
            if (details.isOpen() && details.getContent() == null) {
                var differences = LocalDifferences.of(findings.get()).differences();
                details.setContent(
                        differences.isEmpty() ? new Paragraph("Nothing that was found.") : table(names, differences));
            }
        });
        return details;
    }

    private static NativeTable table(List<String> names, List<Difference> differences) {
        NativeTable table = new NativeTable();
        table.addClassName("difference-table");
        table.setCaptionText(names.size() == 2 ? "Only in one of the two releases" : "Not in all of the releases");
        NativeTableRow head = row(HeaderCell.ofColumn("What"));
        names.forEach(name -> head.add(HeaderCell.ofColumn(name)));
        table.getHead().add(head);
        for (Difference difference : differences) {
            NativeTableRow row = row(HeaderCell.ofRow(difference.kind().label()));
            difference.each().forEach(said -> row.add(cell(said)));
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableRow row(Component first) {
        NativeTableRow row = new NativeTableRow();
        row.add(first);
        return row;
    }

    private static NativeTableCell cell(List<String> said) {
        NativeTableCell cell = new NativeTableCell();
        if (said.isEmpty()) {
            cell.setText("not said");
            cell.addClassName("quiet");
        }
        said.forEach(each -> cell.add(new Div(each)));
        return cell;
    }
}

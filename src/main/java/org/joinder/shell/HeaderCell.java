package org.joinder.shell;

import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A cell that names what stands in its column, or in its row, for those who have the table read to them. */
public final class HeaderCell {

    private HeaderCell() {}

    public static NativeTableHeaderCell ofColumn(String words) {
        return of(words, "col");
    }

    public static NativeTableHeaderCell ofRow(String words) {
        return of(words, "row");
    }

    private static NativeTableHeaderCell of(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

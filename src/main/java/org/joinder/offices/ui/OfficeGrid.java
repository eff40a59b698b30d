package org.joinder.offices.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.Comparator;
import org.joinder.offices.OfficeRow;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;

/** The offices as they stood on a day, one a line. */
class OfficeGrid extends Grid<OfficeRow> {

    OfficeGrid() {
        setSizeFull();
        getElement().setAttribute("aria-label", "Offices");
        text("Jurisdiction", row -> row.jurisdiction().displayName()).setAutoWidth(true);
        text("Code", row -> row.jurisdiction().usps()).setWidth("5rem").setFlexGrow(0);
        text("Holder", OfficeRow::styledHolder).setAutoWidth(true);
        addColumn(row -> Words.day(row.since()))
                .setHeader("Since")
                .setComparator(
                        Comparator.comparing(OfficeRow::since, Comparator.nullsFirst(Comparator.naturalOrder())));
        addComponentColumn(OfficeGrid::certainty).setHeader("Holder is").setAutoWidth(true);
        text("Chosen", OfficeGrid::chosen).setAutoWidth(true);
        text("Association", row -> row.member() ? "Member" : "Not a member").setAutoWidth(true);
        text("Office", OfficeRow::officeName).setAutoWidth(true);
    }

    private Column<OfficeRow> text(String header, com.vaadin.flow.function.ValueProvider<OfficeRow, String> value) {
        return addColumn(value).setHeader(header).setSortable(true);
    }

    private static StatusBadge certainty(OfficeRow row) {
        if (row.certainty() == null) {
            return new StatusBadge(row.standing().words(), Tone.NEUTRAL);
        }
        return CertaintyBadge.of(row.certainty());
    }

    private static String chosen(OfficeRow row) {
        return row.chosen() == null ? "" : row.chosen().words();
    }
}

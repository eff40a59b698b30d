package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.campaigns.Coalition;
import org.joinder.campaigns.CoalitionTile;
import org.joinder.offices.OfficePaths;
import org.joinder.shell.PathLink;

/** The same as the tiles, in words. */
class CoalitionTable extends Composite<Div> {

    CoalitionTable(Coalition coalition) {
        var table = new NativeTable();
        table.setCaptionText("Offices and “" + coalition.subject() + "”");
        table.getHead()
                .add(new NativeTableRow(
                        Words.header("Office"),
                        Words.header("Stands"),
                        Words.header("Signed as"),
                        Words.header("Releases here")));
        coalition.tiles().forEach(tile -> table.getBody().add(row(tile)));
        getContent().addClassName("coalition-table");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "Table of the 56 offices");
        getContent().add(table);
    }

    private static NativeTableRow row(CoalitionTile tile) {
        var office = new NativeTableCell(new PathLink(
                OfficePaths.one(tile.jurisdiction()), tile.jurisdiction().displayName()));
        String signedAs = Stream.of(tile.name(), tile.title())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new NativeTableRow(
                office,
                new NativeTableCell(tile.standing().words()),
                new NativeTableCell(signedAs),
                new NativeTableCell(tile.releases() == 0 ? "" : Integer.toString(tile.releases())));
    }
}

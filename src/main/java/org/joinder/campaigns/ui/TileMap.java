package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import org.joinder.campaigns.Coalition;
import org.joinder.campaigns.CoalitionTile;
import org.joinder.campaigns.Standing;
import org.joinder.campaigns.TilePlace;
import org.joinder.offices.OfficePaths;
import org.joinder.shell.PathLink;

/** The 56 as equal tiles; each leads to its office and tells how it stands by word, mark and border. */
class TileMap extends Composite<Div> {

    TileMap(Coalition coalition) {
        var tiles = new UnorderedList();
        tiles.addClassNames("joinder-tiles", "board-tiles");
        tiles.getElement().setAttribute("aria-label", "The 56 offices on a map of equal tiles");
        coalition.tiles().forEach(tile -> tiles.add(tile(tile)));
        getContent().addClassName("tile-map");
        getContent().add(tiles, legend(coalition));
    }

    private static ListItem tile(CoalitionTile tile) {
        var place = TilePlace.of(tile.jurisdiction());
        var link = new PathLink(OfficePaths.one(tile.jurisdiction()), "");
        var mark = new Span(tile.standing().mark());
        mark.addClassName("tile-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        link.add(new Span(tile.jurisdiction().usps()), mark);
        link.addClassName("joinder-tile");
        link.getElement().setAttribute("data-state", state(tile.standing()));
        String words =
                tile.jurisdiction().displayName() + ": " + tile.standing().words();
        link.setAriaLabel(words);
        link.setTitle(words);
        var item = new ListItem(link);
        item.getStyle().set("grid-row", Integer.toString(place.row()));
        item.getStyle().set("grid-column", Integer.toString(place.column()));
        return item;
    }

    private static UnorderedList legend(Coalition coalition) {
        var legend = new UnorderedList();
        legend.addClassName("tile-legend");
        Arrays.stream(Standing.values())
                .filter(standing -> coalition.count(standing) > 0)
                .forEach(standing -> legend.add(
                        new ListItem(standing.mark() + " " + standing.words() + ": " + coalition.count(standing))));
        return legend;
    }

    private static String state(Standing standing) {
        return switch (standing) {
            case LEADS -> "lead";
            case SIGNED -> "joined";
            case NOT_ON_ROSTER -> "absent";
            case UNKNOWN -> "unknown";
        };
    }
}

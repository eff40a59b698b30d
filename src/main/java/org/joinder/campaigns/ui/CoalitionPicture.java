package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.campaigns.Coalition;
import org.joinder.campaigns.CoalitionTile;
import org.joinder.campaigns.Standing;
import org.joinder.campaigns.TilePlace;
import org.joinder.offices.OfficePaths;
import org.joinder.shell.SharedJson;

/** The 56 as equal tiles and the same as a table; each leads to its office and tells by word and mark how it stands. */
@Tag("joinder-coalition")
@JsModule("./coalition.ts")
class CoalitionPicture extends Component {

    /** A tile as the picture takes it; places are counted from 1. */
    record Tile(
            String usps,
            String name,
            String state,
            String words,
            String mark,
            String signedAs,
            int releases,
            String href,
            int row,
            int column) {}

    record Shown(String subject, List<Tile> tiles) {}

    private static final String COALITION = "coalition";

    void show(Coalition coalition) {
        var tiles = coalition.tiles().stream().map(CoalitionPicture::tile).toList();
        getElement().setProperty(COALITION, SharedJson.of(new Shown(coalition.subject(), tiles)));
    }

    Shown shown() {
        return SharedJson.read(getElement().getProperty(COALITION, ""), Shown.class);
    }

    private static Tile tile(CoalitionTile tile) {
        var place = TilePlace.of(tile.jurisdiction());
        return new Tile(
                tile.jurisdiction().usps(),
                tile.jurisdiction().displayName(),
                state(tile.standing()),
                tile.standing().words(),
                tile.standing().mark(),
                Stream.of(tile.name(), tile.title())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                tile.releases(),
                OfficePaths.one(tile.jurisdiction()),
                place.row(),
                place.column());
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

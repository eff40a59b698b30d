package org.joinder.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;

/** Where each of the 56 stands on a map of equal tiles, eleven to a row, roughly as they lie on the ground. */
final class TileMap {

    static final int TILE = 44;

    /** One tile: the jurisdiction's code, its corner on the drawing, and what it shows. */
    record Tile(String usps, int x, int y, Joined joined) {}

    private static final List<String> ROWS = List.of(
            "AK .. .. .. .. .. .. .. .. .. ME",
            ".. .. .. .. .. .. .. .. .. VT NH",
            "WA ID MT ND MN IL WI MI NY RI MA",
            "OR NV WY SD IA IN OH PA NJ CT ..",
            "CA UT CO NE MO KY WV VA MD DE ..",
            ".. AZ NM KS AR TN NC SC DC .. ..",
            ".. .. .. OK LA MS AL GA .. .. ..",
            "HI .. .. TX .. .. .. .. FL .. ..",
            "AS GU MP .. .. .. .. .. .. PR VI");

    private TileMap() {}

    static int width() {
        return ROWS.getFirst().split(" ").length * TILE;
    }

    static int height() {
        return ROWS.size() * TILE;
    }

    static List<Tile> tiles(Map<String, Joined> offices) {
        var tiles = new ArrayList<Tile>();
        for (int row = 0; row < ROWS.size(); row++) {
            var codes = ROWS.get(row).split(" ");
            for (int column = 0; column < codes.length; column++) {
                if (Jurisdiction.isValid(codes[column])) {
                    var joined = offices.getOrDefault(codes[column], Joined.UNKNOWN);
                    tiles.add(new Tile(codes[column], column * TILE, row * TILE, joined));
                }
            }
        }
        return tiles;
    }
}

package org.joinder.campaigns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinder.base.Jurisdiction;

/** Where a jurisdiction stands on a map of equal tiles, roughly as it lies on the ground; both counted from 1. */
public record TilePlace(int row, int column) {

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

    private static final Map<Jurisdiction, TilePlace> PLACES = places();

    public static TilePlace of(Jurisdiction jurisdiction) {
        return Objects.requireNonNull(PLACES.get(jurisdiction));
    }

    private static Map<Jurisdiction, TilePlace> places() {
        Map<Jurisdiction, TilePlace> places = new EnumMap<>(Jurisdiction.class);
        for (int row = 0; row < ROWS.size(); row++) {
            String[] codes = ROWS.get(row).split(" ");
            for (int column = 0; column < codes.length; column++) {
                var place = new TilePlace(row + 1, column + 1);
                Jurisdiction.find(codes[column]).ifPresent(found -> places.put(found, place));
            }
        }
        return places;
    }
}

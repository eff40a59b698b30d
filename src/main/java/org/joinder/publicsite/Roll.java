package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Who stands behind one letter: the count in words, and for each of the 56, by USPS code, whether it joined. */
record Roll(
        String letter,
        String path,
        @Nullable LocalDate date,
        String count,
        boolean rosterWhole,
        Map<String, Joined> offices,
        List<String> disagreeing) {

    boolean isKnownByName() {
        return offices.containsValue(Joined.JOINED) || offices.containsValue(Joined.LEAD);
    }

    /** The year for a narrow column. */
    String shortName() {
        return date == null ? "Undated" : Integer.toString(date.getYear());
    }

    Joined of(Jurisdiction office) {
        return offices.getOrDefault(office.usps(), Joined.UNKNOWN);
    }

    List<TileMap.Tile> tiles() {
        return TileMap.tiles(offices);
    }

    /** The states that occur, for the legend. */
    List<Joined> legend() {
        return List.of(Joined.values()).stream().filter(offices::containsValue).toList();
    }
}

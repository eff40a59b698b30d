package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;

/** Who joined one letter of a campaign: all 56 in alphabetical order, and the count in words. */
public record Coalition(
        LetterId letter,
        String subject,
        @Nullable LocalDate date,
        String countSentence,
        boolean isRosterWhole,
        List<CoalitionTile> tiles) {

    /** How many joined, as far as known by name. */
    public int joined() {
        return (int) (count(Standing.LEADS) + count(Standing.SIGNED));
    }

    public long count(Standing standing) {
        return tiles.stream().filter(tile -> tile.standing() == standing).count();
    }
}

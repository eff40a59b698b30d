package org.joinder.legislation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Follows a provision through the moves made after a text cited it: 230(d)(1) in 1997 is 230(e)(1) today. */
final class Renumbered {

    private Renumbered() {}

    static StatuteId follow(StatuteId cited, LocalDate written, LocalDate day, List<Renumbering> moves) {
        StatuteId place = cited;
        List<Renumbering> between = moves.stream()
                .filter(move -> move.since().isAfter(written) && !move.since().isAfter(day))
                .sorted(Comparator.comparing(Renumbering::since))
                .toList();
        LocalDate movedOn = null;
        for (Renumbering move : between) {
            // (c) becoming (d) and (d) becoming (e) on one day are one move each, not two in a row
            if (move.from().contains(place) && !move.since().equals(movedOn)) {
                place = StatuteId.of(move.to().path()
                        + place.path().substring(move.from().path().length()));
                movedOn = move.since();
            }
        }
        return place;
    }
}

package org.joinder.extraction.citations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a section is called today that was cited by the number of its day. */
final class Renumbered {

    private static final Map<String, Move> MOVES = load();

    /** How long the old identifiers are, one bit a length: nearly every other identifier is turned away by these. */
    private static final long LENGTHS =
            MOVES.keySet().stream().mapToLong(id -> 1L << id.length()).reduce(0, (all, one) -> all | one);

    private static final LocalDate LAST =
            MOVES.values().stream().map(Move::until).max(LocalDate::compareTo).orElse(LocalDate.MIN);

    private record Move(LocalDate until, String to) {}

    private Renumbered() {}

    private static Map<String, Move> load() {
        Map<String, Move> moves = new HashMap<>();
        for (String[] row : Csv.rows("renumbered.csv")) {
            moves.put(row[0], new Move(LocalDate.parse(row[1]), row[2]));
        }
        return moves;
    }

    /** The identifier of today for one cited on that day; the same one when it was not moved since or the day is unknown. */
    static @Nullable String current(@Nullable String id, @Nullable LocalDate date) {
        if (id == null || date == null || !date.isBefore(LAST)) {
            return id;
        }
        for (int end = id.length(); end > 0; end = id.lastIndexOf('/', end - 1)) {
            Move move = (LENGTHS >>> end & 1) == 0 ? null : MOVES.get(id.substring(0, end));
            if (move != null && date.isBefore(move.until())) {
                return move.to() + id.substring(end);
            }
        }
        return id;
    }
}

package org.joinder.campaigns;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how many had signed an open letter by the end of each day on which that changed. */
@Component
class Growth {

    private final JdbcClient jdbc;
    private final Clock clock;

    Growth(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(LetterDetail letter) {
        letter.openRound()
                .ifPresent(round -> jdbc.sql("""
                        insert into campaign_growth as growth (letter_id, day, signed, changed_at)
                        values (:letter, :day, :signed, :now)
                        on conflict (letter_id, day) do update set signed = excluded.signed, changed_at = excluded.changed_at
                        where growth.signed <> excluded.signed""")
                        .param("letter", letter.id().value())
                        .param("day", Date.valueOf(LocalDate.now(clock)))
                        .param("signed", round.signers().size())
                        .param("now", Timestamp.from(clock.instant()))
                        .update());
    }

    /** Of many letters, read at once: the number at the end of each day that is known, by day. */
    Map<LetterId, NavigableMap<LocalDate, Integer>> of(List<LetterId> letters) {
        Map<LetterId, NavigableMap<LocalDate, Integer>> found = new HashMap<>();
        if (!letters.isEmpty()) {
            jdbc.sql("select letter_id, day, signed from campaign_growth where letter_id in (:letters)")
                    .param("letters", letters.stream().map(LetterId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(new LetterId(row.getLong(1)), _ -> new TreeMap<>())
                                .put(row.getObject(2, LocalDate.class), row.getInt(3));
                    });
        }
        return found;
    }
}

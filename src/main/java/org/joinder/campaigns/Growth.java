package org.joinder.campaigns;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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

    /** The number at the end of each day that is known, by day. */
    NavigableMap<LocalDate, Integer> of(LetterId letter) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        jdbc.sql("select day, signed from campaign_growth where letter_id = :letter")
                .param("letter", letter.value())
                .query((row, _) -> days.put(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list();
        return days;
    }
}

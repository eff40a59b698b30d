package org.joinder.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.letters.EmbargoSource;
import org.joinder.letters.LetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Embargoes, as everything that lets a letter out asks for them. */
@Repository
class Embargoes implements EmbargoSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    Embargoes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> embargoOf(LetterId letter) {
        return Optional.ofNullable(of(List.of(letter)).get(letter));
    }

    /** Those of many letters that hold now, read at once. */
    Map<LetterId, Instant> of(Collection<LetterId> letters) {
        var found = new HashMap<LetterId, Instant>();
        if (!letters.isEmpty()) {
            jdbc.sql("select letter_id, ends_at from letter_embargo where letter_id in (:letters)")
                    .param("letters", letters.stream().map(LetterId::value).toList())
                    .query(row -> {
                        var ends =
                                row.getObject("ends_at", OffsetDateTime.class).toInstant();
                        if (ends.isAfter(clock.instant())) {
                            found.put(new LetterId(row.getLong("letter_id")), ends);
                        }
                    });
        }
        return found;
    }
}

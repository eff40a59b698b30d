package org.joinder.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
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
        return jdbc.sql("select ends_at from letter_embargo where letter_id = :id")
                .param("id", letter.value())
                .query((row, n) ->
                        row.getObject("ends_at", OffsetDateTime.class).toInstant())
                .optional()
                .filter(ends -> ends.isAfter(clock.instant()));
    }
}

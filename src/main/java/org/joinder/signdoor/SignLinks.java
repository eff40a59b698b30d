package org.joinder.signdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.signon.Round;
import org.joinder.signon.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of one-time links. */
@Repository
class SignLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link in place of an open one for the same address, and gives its secret, which is kept nowhere here. */
    String make(Round round, Contact contact, String by) {
        jdbc.sql("""
                        update sign_link set ended_at = :now, ended_by = :by, ended_why = 'A newer link took its place'
                        where round_id = :round and office = :office and address = :address
                          and used_at is null and ended_at is null""")
                .param("now", now())
                .param("by", by)
                .param("round", round.id().value())
                .param("office", contact.office().usps())
                .param("address", contact.address())
                .update();
        var secret = Secret.random();
        jdbc.sql("""
                        insert into sign_link (round_id, office, name, address, hash, made_at, made_by, expires_at)
                        values (:round, :office, :name, :address, :hash, :now, :by, :expires)""")
                .param("round", round.id().value())
                .param("office", contact.office().usps())
                .param("name", contact.name())
                .param("address", contact.address())
                .param("hash", Secret.hash(secret))
                .param("now", now())
                .param("by", by)
                .param("expires", Timestamp.from(round.deadline()))
                .update();
        return secret;
    }

    Optional<SignLink> find(String secret) {
        return bySecret(secret, "");
    }

    /** The same, and nobody else uses it until this transaction ends. */
    Optional<SignLink> lock(String secret) {
        return bySecret(secret, " for update");
    }

    Optional<SignLink> find(long id) {
        return jdbc.sql("select * from sign_link where id = :id")
                .param("id", id)
                .query((row, n) -> link(row))
                .optional();
    }

    List<SignLink> of(RoundId round) {
        return jdbc.sql("select * from sign_link where round_id = :round order by id desc")
                .param("round", round.value())
                .query((row, n) -> link(row))
                .list();
    }

    void use(SignLink link, String answer) {
        jdbc.sql("update sign_link set used_at = :now, answer = :answer where id = :id")
                .param("now", now())
                .param("answer", answer)
                .param("id", link.id())
                .update();
    }

    boolean end(long id, String by, String why) {
        return jdbc.sql("""
                        update sign_link set ended_at = :now, ended_by = :by, ended_why = :why
                        where id = :id and used_at is null and ended_at is null""")
                        .param("now", now())
                        .param("by", by)
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Open links of the round now end at that moment. */
    void expireAt(RoundId round, Instant moment) {
        jdbc.sql(
                        "update sign_link set expires_at = :at where round_id = :round and used_at is null and ended_at is null")
                .param("at", Timestamp.from(moment))
                .param("round", round.value())
                .update();
    }

    private Optional<SignLink> bySecret(String secret, String lock) {
        if (!Secret.isPossible(secret)) {
            return Optional.empty();
        }
        return jdbc.sql("select * from sign_link where hash = :hash" + lock)
                .param("hash", Secret.hash(secret))
                .query((row, n) -> link(row))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SignLink link(ResultSet row) throws SQLException {
        return new SignLink(
                row.getLong("id"),
                new RoundId(row.getLong("round_id")),
                Jurisdiction.of(row.getString("office")),
                row.getString("name"),
                row.getString("address"),
                instant(row.getObject("made_at", OffsetDateTime.class)),
                row.getString("made_by"),
                instant(row.getObject("expires_at", OffsetDateTime.class)),
                maybe(row, "used_at"),
                row.getString("answer"),
                maybe(row, "ended_at"),
                row.getString("ended_why"));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

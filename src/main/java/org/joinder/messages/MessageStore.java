package org.joinder.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joinder.base.Jurisdiction;
import org.joinder.security.AsSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The outbox's table. Every move is one conditional statement, so that two nodes never take the same message. */
@Repository
class MessageStore {

    // The step stands in the same statement as the move: the log never lacks one.
    private static final String STEP = """
            insert into message_step (message_id, at, state, note, by)
            select id, :now, state, :note, :by from moved returning message_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean add(MessageDraft draft) {
        var office = draft.office();
        return !moved(
                        jdbc.sql("""
                        with moved as (
                            insert into message (key, kind, about, office, to_address, to_name, subject, text, html,
                                secret, message_id, state, created_at, not_before)
                            values (:key, :kind, :about, :office, :address, :name, :subject, :text, :html,
                                :secret, :messageId, 'WAITING', :now, :now)
                            on conflict (key) do nothing returning id, state)
                        """ + STEP)
                                .param("key", draft.key())
                                .param("kind", draft.kind())
                                .param("about", draft.about())
                                .param("office", office == null ? null : office.usps())
                                .param("address", draft.toAddress())
                                .param("name", draft.toName())
                                .param("subject", draft.subject())
                                .param("text", draft.text())
                                .param("html", draft.html())
                                .param("secret", draft.secret())
                                .param("messageId", "<" + UUID.randomUUID() + "@joinder>"),
                        "Posted",
                        AsSystem.USERNAME)
                .isEmpty();
    }

    boolean isPosted(String key) {
        return jdbc.sql("select exists (select 1 from message where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Takes the next message that is due, for this claim alone; the claim is kept before anything is sent. */
    Optional<OutgoingMessage> claim(UUID claim) {
        return jdbc.sql("""
                        update message set state = 'SENDING', claim = :claim, claimed_at = :now, attempts = attempts + 1
                        where id = (select id from message where state = 'WAITING' and not_before <= :now
                            order by not_before, id limit 1 for update skip locked)
                        returning id, attempts, message_id, to_address, to_name, subject, text, html, secret""")
                .param("claim", claim)
                .param("now", now())
                .query((row, n) -> outgoing(row))
                .optional();
    }

    /** What became of a claimed message; false when the claim is no longer this one's to tell. */
    boolean finish(long id, UUID claim, MessageState state, Instant notBefore, String note) {
        return !moved(
                        jdbc.sql("""
                        with moved as (
                            update message set state = :state, not_before = :notBefore,
                                secret = case when :state in ('SENT', 'REFUSED') then null else secret end
                            where id = :id and claim = :claim
                              and (state = 'SENDING' or (state = 'UNKNOWN' and :state in ('SENT', 'REFUSED')))
                            returning id, state)
                        """ + STEP)
                                .param("state", state.name())
                                .param("notBefore", Timestamp.from(notBefore))
                                .param("id", id)
                                .param("claim", claim),
                        note,
                        AsSystem.USERNAME)
                .isEmpty();
    }

    /** Messages that were claimed before that moment, and of which nothing was heard since. */
    List<Long> giveUpOnClaimsBefore(Instant moment) {
        return moved(
                jdbc.sql("""
                        with moved as (
                            update message set state = 'UNKNOWN' where state = 'SENDING' and claimed_at < :moment
                            returning id, state)
                        """ + STEP).param("moment", Timestamp.from(moment)),
                "Sending began and never ended; the mail server may or may not have it",
                AsSystem.USERNAME);
    }

    /** Moves a message by a person's decision, if it still is as they saw it. */
    boolean decide(MessageId id, MessageState from, MessageState to, String note, String by) {
        return !moved(
                        jdbc.sql("""
                        with moved as (
                            update message set state = :to, not_before = :now, claim = null, claimed_at = null,
                                secret = case when :to in ('SENT', 'CANCELLED') then null else secret end
                            where id = :id and state = :from
                            returning id, state)
                        """ + STEP)
                                .param("to", to.name())
                                .param("from", from.name())
                                .param("id", id.value()),
                        note,
                        by)
                .isEmpty();
    }

    private List<Long> moved(StatementSpec move, String note, String by) {
        return move.param("now", now())
                .param("note", note)
                .param("by", by)
                .query(Long.class)
                .list();
    }

    static Optional<Jurisdiction> office(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("office")).map(Jurisdiction::of);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static OutgoingMessage outgoing(ResultSet row) throws SQLException {
        return new OutgoingMessage(
                row.getLong("id"),
                row.getInt("attempts"),
                row.getString("message_id"),
                row.getString("to_address"),
                row.getString("to_name"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getString("secret"));
    }
}

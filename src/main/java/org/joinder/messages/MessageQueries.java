package org.joinder.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads of the delivery log. */
@Repository
class MessageQueries {

    private static final String ROW = """
            select id, kind, about, office, to_address, to_name, subject, state, attempts, created_at,
                coalesce((select max(at) from message_step s where s.message_id = message.id), created_at) as changed_at
            from message
            """;
    private static final String WHERE = """
            where (:words = '' or lower(subject || ' ' || to_address || ' ' || to_name || ' ' || kind || ' '
                    || coalesce(office, '')) like '%' || :words || '%')
              and (cast(:state as text) is null or state = :state)
              and (cast(:about as text) is null or about = :about)
            """;
    private static final String HIDDEN = "…";

    private final JdbcClient jdbc;

    MessageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MessageRow> list(MessageFilter filter, Pageable page) {
        var limit = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
        return filtered(ROW + WHERE + "order by id desc" + limit, filter)
                .query((row, n) -> row(row))
                .list();
    }

    long count(MessageFilter filter) {
        return filtered("select count(*) from message\n" + WHERE, filter)
                .query(Long.class)
                .single();
    }

    Optional<MessageState> state(MessageId id) {
        return jdbc.sql("select state from message where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(MessageState::valueOf);
    }

    Optional<MessageDetail> find(MessageId id) {
        return jdbc.sql(ROW + "where id = :id")
                .param("id", id.value())
                .query((row, n) -> row(row))
                .optional()
                .map(row -> detail(row));
    }

    private MessageDetail detail(MessageRow row) {
        var steps = jdbc.sql("select at, state, note, by from message_step where message_id = :id order by id")
                .param("id", row.id().value())
                .query((step, n) -> new MessageStep(
                        step.getObject("at", OffsetDateTime.class).toInstant(),
                        MessageState.valueOf(step.getString("state")),
                        step.getString("note"),
                        step.getString("by")))
                .list();
        return jdbc.sql("select message_id, text, secret from message where id = :id")
                .param("id", row.id().value())
                .query((message, n) ->
                        new MessageDetail(row, message.getString("message_id"), shown(row.state(), message), steps))
                .single();
    }

    // Nobody else will pass a kept link on; one that went out is its receiver's alone.
    private static String shown(MessageState state, ResultSet message) throws SQLException {
        var secret = message.getString("secret");
        boolean open = secret != null && state == MessageState.KEPT;
        return message.getString("text").replace(MessageDraft.SECRET, open ? secret : HIDDEN);
    }

    private StatementSpec filtered(String sql, MessageFilter filter) {
        var state = filter.state();
        return jdbc.sql(sql)
                .param("words", literal(filter.words()))
                .param("state", state == null ? null : state.name())
                .param("about", filter.about());
    }

    private static String literal(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static MessageRow row(ResultSet row) throws SQLException {
        return new MessageRow(
                new MessageId(row.getLong("id")),
                row.getString("kind"),
                row.getString("about"),
                MessageStore.office(row).orElse(null),
                row.getString("to_address"),
                row.getString("to_name"),
                row.getString("subject"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
